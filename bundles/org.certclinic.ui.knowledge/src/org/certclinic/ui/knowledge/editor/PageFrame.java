package org.certclinic.ui.knowledge.editor;

import org.certclinic.ui.StyleClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page that scrolls: sections below each other, each with a heading. */
final class PageFrame {
	private static final int MARGIN = 14;
	private static final int SPACING = 8;

	private final ScrolledComposite scroller;
	private final Composite page;

	PageFrame(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.setAlwaysShowScrollBars(true); // a page is longer than the window, and one that shows its bar is laid out twice
		page = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, SPACING).applyTo(page);
		scroller.setContent(page);
		scroller.addControlListener(ControlListener.controlResizedAdapter(_ -> fit(false)));
	}

	Control control() {
		return scroller;
	}

	/** A section, filled by the caller. */
	Composite section(String title) {
		return heading(page, title);
	}

	/** Gives the page the height it needs after its content has changed. */
	void fit() {
		fit(true);
	}

	/** What is not new is measured once for each width, and laid out when the page gets its size. */
	private void fit(boolean changed) {
		int width = scroller.getClientArea().width;
		if (width > 0) {
			scroller.setMinSize(page.computeSize(width, SWT.DEFAULT, changed));
			if (changed) {
				page.layout(true, true);
			}
		}
	}

	/** A heading with a line below it, and the place for what it is the heading of. */
	static Composite heading(Composite parent, String title) {
		var label = new Label(parent, SWT.NONE);
		label.setText(title.replace("&", "&&"));
		label.setFont(JFaceResources.getBannerFont());
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
		var section = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 6).applyTo(section);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		return section;
	}

	/** A sentence of less weight. */
	static Label hint(Composite parent, String text) {
		Label hint = StyleClass.QUIET.on(new Label(parent, SWT.WRAP));
		hint.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		return hint;
	}
}
