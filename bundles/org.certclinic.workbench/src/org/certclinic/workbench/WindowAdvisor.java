package org.certclinic.workbench;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: a title, a menu bar, a status line and progress; the parts bring their own tool bars. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point SIZE = new Point(1240, 760);

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(SIZE);
		window.setTitle(Messages.Window_title);
		window.setShowMenuBar(true);
		window.setShowCoolBar(false);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.addEditorAreaTransfer(FileTransfer.getInstance());
		window.configureEditorAreaDropListener(new FileDrop(window.getWindow()));
	}
}
