package org.certclinic.ui;

import org.certclinic.core.Severity;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A word on a coloured, rounded ground. Colour never speaks alone: the word says the same. */
public final class Badge extends Canvas {
	private static final int MARGIN_WIDTH = 6;
	private static final int MARGIN_HEIGHT = 1;
	private static final int ARC = 8;

	private String text;
	private ThemeColor color;
	private Point size; // null: to be measured

	public Badge(Composite parent, ThemeColor color, String text) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.color = color;
		this.text = text;
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Badge.this.text;
			}
		});
	}

	/** The badge in front of a finding or problem. */
	public static Badge of(Composite parent, Severity severity) {
		return switch (severity) {
		case ERROR -> new Badge(parent, ThemeColor.DANGER, Messages.Severity_error);
		case WARNING -> new Badge(parent, ThemeColor.CAUTION, Messages.Severity_warning);
		case INFO -> new Badge(parent, ThemeColor.NEUTRAL, Messages.Severity_info);
		};
	}

	/** Says something else; the parent's layout is left to the caller. */
	public void show(ThemeColor newColor, String newText) {
		color = newColor;
		text = newText;
		size = null;
		redraw();
	}

	/** What the badge says. */
	public String getText() {
		return text;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		if (size == null) {
			size = measured();
		}
		return new Point(size.x, size.y);
	}

	@Override
	public void setFont(Font font) {
		super.setFont(font);
		size = null;
	}

	private Point measured() {
		var gc = new GC(this);
		try {
			Point extent = gc.textExtent(text);
			return new Point(extent.x + 2 * MARGIN_WIDTH, extent.y + 2 * MARGIN_HEIGHT);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(color.get());
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ARC, ARC);
		gc.setForeground(ThemeColor.BADGE_TEXT.get());
		Point extent = gc.textExtent(text);
		gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
	}
}
