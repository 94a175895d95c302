package org.certclinic.ui.certificate.chain.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.certificate.chain.picture.PictureLayout.Box;
import org.certclinic.ui.certificate.chain.picture.PictureLayout.Line;
import org.certclinic.ui.certificate.chain.picture.PictureNode.Kind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Draws boxes and links. Colour never speaks alone: marks and words say the same. */
final class PicturePainter implements PictureLayout.Measure {
	private static final int ARC = 8;
	private static final int TINT = 28;
	private static final int FAINT = 60;
	private static final int REJECTED_ALPHA = 170;
	private static final int SOLID = 255;
	private static final Duration SOON = Duration.ofDays(30);
	private static final int SHORTEN_STEP = 4;

	private final GC gc;
	private final Font bold;
	private final Color ink;

	/** @param ink of the texts */
	PicturePainter(GC gc, Font bold, Color ink) {
		this.gc = gc;
		this.bold = bold;
		this.ink = ink;
	}

	@Override
	public int height(PictureNode node, int width) {
		int line = gc.getFontMetrics().getHeight();
		int lines = 2 * line + 4;
		return 2 * PictureLayout.PADDING + lines + remarksHeight(node, textWidth(width)) + (node.certificate().isPresent() ? PictureLayout.BAR + 5 : 0);
	}

	void paint(Line line) {
		Color color = line.link().color().get();
		gc.setAlpha(SOLID);
		gc.setForeground(color);
		gc.setLineWidth(2);
		boolean broken = line.link().color() == ThemeColor.DANGER;
		gc.setLineStyle(broken ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawLine(line.from().x, line.from().y, line.to().x, line.to().y);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (!broken) {
			int x = line.to().x;
			int y = line.to().y - 1;
			gc.drawPolyline(new int[] { x - 4, y - 5, x, y, x + 4, y - 5 });
		}
		gc.setLineWidth(1);
		gc.setForeground(broken ? color : ThemeColor.QUIET.get());
		int high = gc.getFontMetrics().getHeight();
		gc.drawText(line.link().text(), line.from().x + 12, (line.from().y + line.to().y - high) / 2, true);
	}

	void paint(Box box, boolean selected, boolean focused) {
		PictureNode node = box.node();
		Rectangle area = box.area();
		Color color = node.color().get();
		boolean faded = node.kind() == Kind.REJECTED || node.kind() == Kind.OTHER;
		gc.setBackground(selected ? ThemeColor.MARK.get() : color);
		gc.setAlpha(selected ? SOLID : TINT);
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ARC, ARC);
		gc.setAlpha(faded ? REJECTED_ALPHA : SOLID);
		gc.setForeground(color);
		gc.setLineWidth(selected && focused ? 2 : 1);
		gc.setLineStyle(node.kind() == Kind.MISSING || node.member().isEmpty() ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, ARC, ARC);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		paintTexts(node, area);
		node.certificate().ifPresent(certificate -> paintBar(certificate, node.at(), area, faded));
		gc.setAlpha(SOLID);
	}

	private void paintTexts(PictureNode node, Rectangle area) {
		int line = gc.getFontMetrics().getHeight();
		int x = area.x + PictureLayout.PADDING + PictureLayout.MARK;
		int y = area.y + PictureLayout.PADDING;
		int width = textWidth(area.width);
		paintMark(node, area.x + PictureLayout.PADDING, y, line);
		Font usual = gc.getFont();
		gc.setFont(bold);
		gc.setForeground(ink);
		gc.drawText(shortened(node.title(), width), x, y, true);
		gc.setFont(usual);
		gc.setForeground(ThemeColor.QUIET.get());
		gc.drawText(shortened(node.detail(), width), x, y + line + 2, true);
		int below = y + 2 * line + 4;
		gc.setForeground(ink);
		for (String remark : node.remarks()) {
			TextLayout text = text(remark, width);
			try {
				text.draw(gc, x, below);
				below += text.getBounds().height;
			} finally {
				text.dispose();
			}
		}
	}

	/** A tick, an exclamation mark, a cross, or a ring: told apart without colour. */
	private void paintMark(PictureNode node, int x, int y, int line) {
		int size = Math.min(14, line);
		int top = y + (line - size) / 2;
		if (node.kind() == Kind.REJECTED || node.kind() == Kind.OTHER && node.color() == ThemeColor.NEUTRAL) {
			gc.setForeground(node.color().get());
			gc.drawOval(x, top, size, size);
			if (node.kind() == Kind.REJECTED) {
				gc.drawLine(x + 2, top + size - 2, x + size - 2, top + 2);
			}
			return;
		}
		gc.setBackground(node.color().get());
		gc.fillOval(x, top, size, size);
		gc.setForeground(ThemeColor.BADGE_TEXT.get());
		gc.setLineWidth(2);
		int middle = x + size / 2;
		if (node.color() == ThemeColor.GOOD) {
			gc.drawPolyline(new int[] { x + 3, top + size / 2, middle - 1, top + size - 4, x + size - 3, top + 4 });
		} else if (node.color() == ThemeColor.DANGER) {
			gc.drawLine(x + 4, top + 4, x + size - 4, top + size - 4);
			gc.drawLine(x + 4, top + size - 4, x + size - 4, top + 4);
		} else {
			gc.drawLine(middle, top + 3, middle, top + size - 6);
			gc.drawPoint(middle, top + size - 4);
		}
		gc.setLineWidth(1);
	}

	/** How much of the validity is over. */
	private void paintBar(CertificateEvidence certificate, Instant at, Rectangle area, boolean faded) {
		Optional<Instant> begin = certificate.validity().notBefore();
		Optional<Instant> end = certificate.validity().notAfter();
		if (begin.isEmpty() || end.isEmpty()) {
			return;
		}
		int x = area.x + PictureLayout.PADDING + PictureLayout.MARK;
		int y = area.y + area.height - PictureLayout.PADDING - PictureLayout.BAR + 2;
		int width = textWidth(area.width);
		double length = Math.max(1, Duration.between(begin.orElseThrow(), end.orElseThrow()).toSeconds());
		double over = Math.clamp(Duration.between(begin.orElseThrow(), at).toSeconds() / length, 0, 1);
		gc.setAlpha(FAINT);
		gc.setBackground(ThemeColor.QUIET.get());
		gc.fillRoundRectangle(x, y, width, PictureLayout.BAR, PictureLayout.BAR, PictureLayout.BAR);
		gc.setAlpha(faded ? REJECTED_ALPHA : SOLID);
		gc.setBackground(barColor(begin.orElseThrow(), end.orElseThrow(), at).get());
		gc.fillRoundRectangle(x, y, Math.max(PictureLayout.BAR, (int) (width * over)), PictureLayout.BAR, PictureLayout.BAR, PictureLayout.BAR);
	}

	private static ThemeColor barColor(Instant begin, Instant end, Instant at) {
		return at.isAfter(end) ? ThemeColor.DANGER : at.isBefore(begin) || at.plus(SOON).isAfter(end) ? ThemeColor.CAUTION : ThemeColor.GOOD;
	}

	private int remarksHeight(PictureNode node, int width) {
		int height = 0;
		for (String remark : node.remarks()) {
			TextLayout text = text(remark, width);
			height += text.getBounds().height;
			text.dispose();
		}
		return height;
	}

	private TextLayout text(String words, int width) {
		var layout = new TextLayout(gc.getDevice());
		layout.setFont(gc.getFont());
		layout.setText(words);
		layout.setWidth(Math.max(1, width));
		return layout;
	}

	private String shortened(String words, int width) {
		String shown = words;
		int length = words.length();
		while (length > 1 && extent(shown).x > width) {
			length = Math.max(1, length - (length > 80 ? length / SHORTEN_STEP : 1));
			shown = words.substring(0, length).stripTrailing() + "…";
		}
		return shown;
	}

	private Point extent(String words) {
		return gc.textExtent(words);
	}

	private static int textWidth(int boxWidth) {
		return boxWidth - 2 * PictureLayout.PADDING - PictureLayout.MARK;
	}
}
