package org.certclinic.ui.token.view;

import org.certclinic.token.ladder.Rung;
import org.certclinic.ui.ThemeColor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The state of a rung as a sign in a circle, and the pieces of the ladder to its neighbours. */
final class RungMark extends Canvas {
	private static final int WIDTH = 28;
	private static final int TOP = 4;
	private static final int SIZE = 20;
	private static final int ARM = 4;

	private final Rung.State state;
	private final boolean first;
	private final boolean last;

	/** @param words the state, for those who do not see it */
	RungMark(Composite parent, Rung.State state, boolean first, boolean last, String words) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.state = state;
		this.first = first;
		this.last = last;
		setToolTipText(words);
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, Math.max(heightHint, SIZE + 2 * TOP));
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		int middle = WIDTH / 2;
		gc.setForeground(ThemeColor.NEUTRAL.get());
		gc.setLineWidth(2);
		if (!first) {
			gc.drawLine(middle, 0, middle, TOP);
		}
		if (!last) {
			gc.drawLine(middle, TOP + SIZE, middle, getClientArea().height);
		}
		gc.setBackground(color().get());
		gc.setForeground(color().get());
		int left = middle - SIZE / 2;
		if (state == Rung.State.NOT_RUN) {
			gc.drawOval(left + 1, TOP + 1, SIZE - 2, SIZE - 2);
		} else {
			gc.fillOval(left, TOP, SIZE, SIZE);
			gc.setForeground(ThemeColor.BADGE_TEXT.get());
		}
		sign(gc, middle, TOP + SIZE / 2);
	}

	private ThemeColor color() {
		return switch (state) {
		case OK -> ThemeColor.GOOD;
		case BROKEN -> ThemeColor.DANGER;
		case UNKNOWN, NOT_RUN -> ThemeColor.NEUTRAL;
		};
	}

	private void sign(GC gc, int x, int y) {
		switch (state) {
		case OK -> gc.drawPolyline(new int[] { x - ARM - 1, y, x - 1, y + ARM, x + ARM + 1, y - ARM });
		case BROKEN -> {
			gc.drawLine(x - ARM, y - ARM, x + ARM, y + ARM);
			gc.drawLine(x - ARM, y + ARM, x + ARM, y - ARM);
		}
		case UNKNOWN -> {
			Point extent = gc.textExtent("?");
			gc.drawText("?", x - extent.x / 2, y - extent.y / 2, true);
		}
		case NOT_RUN -> gc.drawLine(x - ARM, y, x + ARM, y);
		}
	}
}
