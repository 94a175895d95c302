package org.certclinic.ui.knowledge.reader;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;

/** The status line of a window: what it says belongs to the active view. */
final class StatusLine {
	private final IWorkbenchWindow window;

	StatusLine(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Says {@code message} until the view says something else. */
	void say(String message) {
		if (window.getActivePage() != null && window.getActivePage().getActivePart() instanceof IViewPart view) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(message);
		}
	}
}
