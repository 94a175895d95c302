package org.certclinic.ui.knowledge.reader;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts controls below each other, each as wide as there is room between those that lead and those that trail. Pages nest
 * deeply, and the height of a text that wraps is dear to find: a control is asked once for a width, until
 * {@link #changed(Control)} is told. What is not visible takes no room.
 */
final class PageLayout extends Layout {
	/** Narrowest column of text, in pixels. */
	private static final int MIN_WIDTH = 80;
	private static final int GAP = 5;

	private final Margins margins;
	private final int spacing;

	/** @param spacing between controls that are below each other */
	PageLayout(Margins margins, int spacing) {
		this.margins = margins;
		this.spacing = spacing;
	}

	/** Room left free around the controls, in pixels. */
	record Margins(int left, int right, int height) {
		static final Margins NONE = new Margins(0, 0, 0);
	}

	/** Where a control goes. */
	enum Place {
		/** At the left of all others, as large as it likes. */
		LEAD,
		/** Below the one before. */
		MAIN,
		/** At the right of all others, as large as it likes. */
		TRAIL
	}

	/** Has the sizes of the control, and of those it is in, found again at the next layout. */
	static void changed(Control control) {
		for (Control place = control; place != null; place = place.getParent()) {
			if (place.getLayoutData() instanceof Cell cell) {
				cell.flush();
			}
		}
	}

	@Override
	protected Point computeSize(Composite parent, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? MIN_WIDTH : wHint;
		return new Point(width, hHint == SWT.DEFAULT ? arrange(parent, width, false) : hHint);
	}

	@Override
	protected void layout(Composite parent, boolean flushCache) {
		arrange(parent, parent.getClientArea().width, true);
	}

	@Override
	protected boolean flushCache(Control control) {
		cell(control).flush();
		return true;
	}

	/** Answers the height the controls need. */
	private int arrange(Composite parent, int width, boolean move) {
		Control[] children = parent.getChildren();
		var free = new Rectangle(margins.left, margins.height, width - margins.left - margins.right, 0);
		int sides = 0;
		for (Control child : children) {
			Cell cell = cell(child);
			if (cell.place() != Place.MAIN && child.getVisible()) {
				sides = Math.max(sides, arrangeSide(child, cell, free, move));
			}
		}
		free.width = Math.max(free.width, MIN_WIDTH);
		int bottom = free.y;
		for (Control child : children) {
			Cell cell = cell(child);
			if (cell.place() == Place.MAIN && child.getVisible()) {
				int top = bottom == free.y ? bottom : bottom + spacing;
				int height = cell.height(child, free.width);
				if (move) {
					child.setBounds(free.x, top + cell.above(), free.width, height);
				}
				bottom = top + cell.above() + height;
			}
		}
		return Math.max(bottom, sides) + margins.height;
	}

	/** Takes from {@code free} what the control needs, and answers where it ends below. */
	private static int arrangeSide(Control child, Cell cell, Rectangle free, boolean move) {
		Point size = cell.size(child);
		boolean leads = cell.place() == Place.LEAD;
		int left = leads ? free.x : free.x + Math.max(MIN_WIDTH + GAP, free.width - size.x);
		if (move) {
			child.setBounds(left, free.y + cell.above(), size.x, size.y);
		}
		free.x += leads ? size.x + GAP : 0;
		free.width -= size.x + GAP;
		return free.y + cell.above() + size.y;
	}

	private static Cell cell(Control control) {
		if (!(control.getLayoutData() instanceof Cell)) {
			control.setLayoutData(new Cell(Place.MAIN, 0));
		}
		return (Cell) control.getLayoutData();
	}

	/** Layout data: where a control goes, and the size it last asked for. */
	static final class Cell {
		private final Place place;
		private final int above;
		private int width = Integer.MIN_VALUE;
		private Point size;

		/** @param above room above the control, in pixels */
		Cell(Place place, int above) {
			this.place = place;
			this.above = above;
		}

		Place place() {
			return place;
		}

		int above() {
			return above;
		}

		private int height(Control control, int forWidth) {
			return size(control, forWidth).y;
		}

		private Point size(Control control) {
			return size(control, SWT.DEFAULT);
		}

		private Point size(Control control, int forWidth) {
			if (width != forWidth) {
				size = control.computeSize(forWidth, SWT.DEFAULT, false);
				width = forWidth;
			}
			return size;
		}

		private void flush() {
			width = Integer.MIN_VALUE;
		}
	}
}
