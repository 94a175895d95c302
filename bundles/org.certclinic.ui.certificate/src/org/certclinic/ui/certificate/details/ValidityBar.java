package org.certclinic.ui.certificate.details;

import java.time.Duration;
import java.time.Instant;

import org.certclinic.ui.ThemeColor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** How much of a validity is over. The words beside it say the same. */
final class ValidityBar extends Canvas {
	/** From here on a certificate should be renewed. */
	static final Duration SOON = Duration.ofDays(30);
	private static final int WIDTH = 240;
	private static final int HEIGHT = 8;
	private static final int TROUGH_ALPHA = 60;

	private final double over;
	private final ThemeColor color;

	ValidityBar(Composite parent, Instant begin, Instant end, Instant now) {
		super(parent, SWT.DOUBLE_BUFFERED);
		double length = Math.max(1, Duration.between(begin, end).toSeconds());
		over = Math.clamp(Duration.between(begin, now).toSeconds() / length, 0, 1);
		color = color(begin, end, now);
		addPaintListener(event -> paint(event.gc));
	}

	static ThemeColor color(Instant begin, Instant end, Instant now) {
		if (now.isAfter(end)) {
			return ThemeColor.DANGER;
		}
		return now.isBefore(begin) || now.plus(SOON).isAfter(end) ? ThemeColor.CAUTION : ThemeColor.GOOD;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, HEIGHT);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(ThemeColor.QUIET.get());
		gc.setAlpha(TROUGH_ALPHA);
		gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
		gc.setAlpha(255);
		gc.setBackground(color.get());
		int filled = (int) Math.round(area.width * over);
		if (filled > 0) {
			gc.fillRoundRectangle(0, 0, Math.max(filled, area.height), area.height, area.height, area.height);
		}
	}
}
