package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;

/** Drives a perspective of a window. */
public class SWTBotPerspective {
	private final IPerspectiveDescriptor perspective;
	private final IWorkbenchPage page;

	public SWTBotPerspective(IPerspectiveDescriptor perspective, IWorkbenchPage page) {
		this.perspective = perspective;
		this.page = page;
	}

	public void activate() {
		UIThreadRunnable.syncExec((VoidResult) () -> page.setPerspective(perspective));
	}

	public boolean isActive() {
		return UIThreadRunnable
				.syncExec((Result<Boolean>) () -> page.getPerspective() != null && page.getPerspective().getId().equals(perspective.getId()));
	}

	public String getLabel() {
		return perspective.getLabel();
	}
}
