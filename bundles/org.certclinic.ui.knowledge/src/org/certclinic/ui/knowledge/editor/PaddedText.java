package org.certclinic.ui.knowledge.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text of several lines with as much room between it and its border as a text of one line has; the window system leaves none. */
final class PaddedText {
	/** Room at the left of the text, in pixels. */
	static final int BESIDE = 8;
	/** Room above the text, in pixels. */
	static final int ABOVE = 4;

	private final Composite frame;
	private final Text text;

	PaddedText(Composite parent, int style) {
		frame = new Composite(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().extendedMargins(BESIDE, 0, ABOVE, 0).applyTo(frame); // scroll bars stay at the border
		text = new Text(frame, style);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		frame.addPaintListener(event -> {
			event.gc.setBackground(text.getBackground()); // which a theme may change at any time
			event.gc.fillRectangle(frame.getClientArea());
		});
	}

	Composite frame() {
		return frame;
	}

	Text text() {
		return text;
	}
}
