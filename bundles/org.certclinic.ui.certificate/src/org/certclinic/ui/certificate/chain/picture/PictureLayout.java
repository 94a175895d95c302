package org.certclinic.ui.certificate.chain.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where the boxes and links of a picture stand: the path from top to bottom, what was rejected at its right. */
final class PictureLayout {
	static final int MARGIN = 12;
	/** Between a box's edge and its text. */
	static final int PADDING = 8;
	/** Left of a box's text: its mark. */
	static final int MARK = 22;
	/** Validity bar below the text. */
	static final int BAR = 4;
	private static final int LINK_HEIGHT = 30;
	private static final int GAP = 8;
	private static final int BETWEEN_COLUMNS = 28;
	private static final int WIDEST = 460;
	private static final int NARROWEST = 180;

	/** A box and its place. */
	record Box(PictureNode node, Rectangle area) {
	}

	/** A line from a box to the one below it. */
	record Line(PictureRow.Link link, Point from, Point to) {
	}

	/** How high a box of that width must be. */
	interface Measure {
		int height(PictureNode node, int width);
	}

	private final List<Box> boxes = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private int width;
	private int height = MARGIN;

	PictureLayout(List<PictureRow> rows, int available, Measure measure) {
		boolean beside = rows.stream().anyMatch(row -> !row.beside().isEmpty());
		int room = Math.max(NARROWEST, available - 2 * MARGIN);
		int main = Math.min(WIDEST, beside ? Math.max(NARROWEST, (room - BETWEEN_COLUMNS) * 55 / 100) : room);
		int side = Math.clamp(room - BETWEEN_COLUMNS - main, NARROWEST, WIDEST);
		Optional<Rectangle> above = Optional.empty();
		for (PictureRow row : rows) {
			if (above.isPresent()) {
				height += row.link().isPresent() ? LINK_HEIGHT : 2 * GAP;
			}
			above = Optional.of(add(row, above, main, side, measure));
		}
		width = 2 * MARGIN + main + (beside ? BETWEEN_COLUMNS + side : 0);
		height += MARGIN;
	}

	private Rectangle add(PictureRow row, Optional<Rectangle> above, int main, int side, Measure measure) {
		var area = new Rectangle(MARGIN, height, main, measure.height(row.node(), main));
		boxes.add(new Box(row.node(), area));
		row.link().ifPresent(link -> above.ifPresent(
				box -> lines.add(new Line(link, new Point(MARGIN + PADDING + MARK / 2, box.y + box.height), new Point(MARGIN + PADDING + MARK / 2, area.y)))));
		int bottom = area.y + area.height;
		int y = area.y;
		for (PictureNode node : row.beside()) {
			int high = measure.height(node, side);
			boxes.add(new Box(node, new Rectangle(MARGIN + main + BETWEEN_COLUMNS, y, side, high)));
			y += high + GAP;
			bottom = Math.max(bottom, y - GAP);
		}
		height = bottom;
		return area;
	}

	List<Box> boxes() {
		return boxes;
	}

	List<Line> lines() {
		return lines;
	}

	Point size() {
		return new Point(width, height);
	}

	/** The box at a place. */
	Optional<Box> at(int x, int y) {
		return boxes.stream().filter(box -> box.area().contains(x, y)).findFirst();
	}
}
