package org.certclinic.ui.knowledge.cases;

import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/**
 * A hit in two lines: its title, and below it the id and why it matched. The item's text is the title, for screen readers
 * and tests.
 */
final class HitLabels extends StyledCellLabelProvider {
	private static final int MARGIN = 5;
	private static final int LINE_GAP = 0;
	private static final int BADGE_MARGIN = 5;
	private static final String SAMPLE = "Ag案";
	private static final String ELLIPSIS = "…";

	private final OwnVersions own;

	HitLabels(OwnVersions own) {
		this.own = own;
	}

	@Override
	public void update(ViewerCell cell) {
		var hit = (Hit) cell.getElement();
		cell.setText(title(hit));
		WidgetKeys.key(hit.id(), cell.getItem());
	}

	static String title(Hit hit) {
		return hit.title().in(UiLanguage.current().locale());
	}

	static String details(Hit hit) {
		return hit.matched().isEmpty() ? hit.id() : hit.id() + "  ·  " + Reasons.of(hit);
	}

	@Override
	protected void measure(Event event, Object element) {
		event.height = 2 * lineHeight(event.gc) + LINE_GAP + 2 * MARGIN;
		event.width = 1; // as wide as the column, whatever the text
	}

	@Override
	protected void erase(Event event, Object element) {
		event.detail &= ~SWT.FOREGROUND; // both lines are drawn below
	}

	@Override
	protected void paint(Event event, Object element) {
		var hit = (Hit) element;
		var item = (TableItem) event.item;
		Rectangle bounds = item.getBounds(0);
		GC gc = event.gc;
		Color foreground = gc.getForeground();
		Color background = gc.getBackground();
		int lineHeight = lineHeight(gc);
		int left = bounds.x + MARGIN;
		int width = item.getParent().getClientArea().width - left - MARGIN;
		int top = event.y + Math.max(0, event.height - 2 * lineHeight - LINE_GAP) / 2;

		int free = width;
		if (hit.old()) {
			free = paintBadge(gc, ThemeColor.CAUTION, Messages.Hits_old, new Rectangle(left, top, free, lineHeight));
		}
		if (own.contains(hit.id())) {
			free = paintBadge(gc, ThemeColor.NEUTRAL, Messages.Hits_own, new Rectangle(left, top, free, lineHeight));
		}
		gc.setForeground(foreground);
		gc.drawText(shortened(gc, title(hit), free), left, top, true);
		if ((event.detail & SWT.SELECTED) == 0) {
			gc.setForeground(ThemeColor.QUIET.get());
		} else {
			gc.setForeground(foreground);
		}
		gc.drawText(shortened(gc, details(hit), width), left, top + lineHeight + LINE_GAP, true);
		gc.setForeground(foreground);
		gc.setBackground(background);
	}

	/** Letters of fallback fonts, such as Chinese ones, are higher than the font's own. */
	private static int lineHeight(GC gc) {
		return gc.textExtent(SAMPLE).y;
	}

	/** Paints a badge at the right of a line; answers how much of the line is left. */
	private static int paintBadge(GC gc, ThemeColor color, String text, Rectangle line) {
		Point extent = gc.textExtent(text);
		int width = extent.x + 2 * BADGE_MARGIN;
		int x = line.x + line.width - width;
		gc.setAntialias(SWT.ON);
		gc.setBackground(color.get());
		gc.fillRoundRectangle(x, line.y, width, line.height, 8, 8);
		gc.setForeground(ThemeColor.BADGE_TEXT.get());
		gc.drawText(text, x + BADGE_MARGIN, line.y + (line.height - extent.y) / 2, true);
		return line.width - width - MARGIN;
	}

	private static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int fits = 0;
		for (int low = 0, high = text.length(); low <= high;) {
			int middle = (low + high) / 2;
			if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
				fits = middle;
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, fits) + ELLIPSIS;
	}
}
