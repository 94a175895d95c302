package org.certclinic.ui.certificate.view;

import org.certclinic.ui.certificate.inspect.Request;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/** Inspects what is pasted into the Certificates view; words go into the filter where that has the focus. */
public final class PasteHandler extends AbstractHandler {
	/** No word to look for is as long as the shortest certificate. */
	private static final int LONGEST_WORDS = 200;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Display display = HandlerUtil.getActiveShellChecked(event).getDisplay();
		boolean words = DropArea.ofClipboard(display).filter(PasteHandler::isWords).isPresent();
		if (words && display.getFocusControl() instanceof Text text && (text.getStyle() & SWT.READ_ONLY) == 0) {
			text.paste();
		} else {
			ShownView.of(event).inspectClipboard();
		}
		return null; // framework-driven
	}

	private static boolean isWords(Request request) {
		return request instanceof Request.Text(var text) && text.length() <= LONGEST_WORDS && text.strip().lines().count() == 1;
	}
}
