package org.certclinic.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Follows links of forms: SWTBot's own click does not reach them on GTK, which reports it at 0, 0 of the window. */
final class Links {
	private static final int INSIDE = 2;

	private Links() {
	}

	static void follow(Hyperlink link) {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			link.notifyListeners(SWT.MouseDown, click());
			link.notifyListeners(SWT.MouseUp, click());
		});
	}

	private static Event click() {
		var event = new Event();
		event.button = 1;
		event.x = INSIDE;
		event.y = INSIDE;
		return event;
	}
}
