package org.certclinic.ui.knowledge.reader;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Page Up, Page Down, Home and End scroll a page, whichever of its controls has the focus: none of them needs these keys. */
final class PageKeys {
	/** Part of the page, in pixels, that stays in sight. */
	private static final int OVERLAP = 40;

	private PageKeys() {
	}

	static void scroll(ScrolledComposite scroller) {
		Display display = scroller.getDisplay();
		Listener listener = event -> {
			if (event.stateMask == 0 && event.widget instanceof Control control && isIn(control, scroller)) {
				scroll(scroller, event);
			}
		};
		display.addFilter(SWT.KeyDown, listener);
		scroller.addDisposeListener(_ -> display.removeFilter(SWT.KeyDown, listener));
	}

	private static boolean isIn(Control control, ScrolledComposite scroller) {
		Control place = control;
		while (place != null && place != scroller) {
			place = place.getParent();
		}
		return place == scroller;
	}

	private static void scroll(ScrolledComposite scroller, Event event) {
		int page = Math.max(OVERLAP, scroller.getClientArea().height - OVERLAP);
		int top = scroller.getOrigin().y;
		int wanted = switch (event.keyCode) {
		case SWT.PAGE_UP -> top - page;
		case SWT.PAGE_DOWN -> top + page;
		case SWT.HOME -> 0;
		case SWT.END -> scroller.getContent().getSize().y;
		default -> top;
		};
		if (wanted != top) {
			scroller.setOrigin(0, wanted); // keeps inside the page by itself
			event.doit = false;
		}
	}
}
