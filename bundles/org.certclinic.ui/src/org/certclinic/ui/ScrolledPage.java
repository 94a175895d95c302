package org.certclinic.ui;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page that is as wide as its window, scrolls, and is filled anew each time. */
public final class ScrolledPage {
	private static final int INCREMENT = 24;

	private final ScrolledComposite scroller;

	public ScrolledPage(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setAlwaysShowScrollBars(true); // one that comes and goes lays the page out each time
		scroller.getVerticalBar().setIncrement(INCREMENT);
		scroller.addControlListener(ControlListener.controlResizedAdapter(_ -> lay(scroller.getContent())));
	}

	public Control control() {
		return scroller;
	}

	/** Fills a new page, which {@code content} gives a layout and children. It is shown where the old one was scrolled to. */
	public void refill(Consumer<Composite> content) {
		scroller.setRedraw(false);
		try {
			Control old = scroller.getContent();
			var page = new Composite(scroller, SWT.NONE);
			page.setVisible(false); // GTK lays out all of a window for each control that moves in sight
			content.accept(page);
			lay(page);
			if (old != null) { // null at first
				dispose(old); // before it is replaced, for which it would be laid out once more
			}
			scroller.setContent(page);
			page.setVisible(true);
		} finally {
			scroller.setRedraw(true);
		}
	}

	/** The same from the top. */
	public void show(Consumer<Composite> content) {
		refill(content);
		scroller.setOrigin(0, 0);
	}

	/** As high as the window at least: what is below a page has another colour in some themes. */
	private void lay(Control page) {
		Rectangle area = scroller.getClientArea();
		if (page != null && area.width > 0 && (page.getSize().x != area.width || page.getSize().y < area.height)) { // null for no page
			page.setSize(area.width, Math.max(area.height, page.computeSize(area.width, SWT.DEFAULT).y));
		}
	}

	/** Disposes of a page and leaves the menus of its controls, which SWT would take with it. */
	public static void dispose(Control page) {
		withoutMenu(page);
		page.dispose();
	}

	private static void withoutMenu(Control control) {
		control.setMenu(null); // SWT's word for none
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				withoutMenu(child);
			}
		}
	}
}
