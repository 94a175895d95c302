package org.certclinic.ui.certificate.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.certclinic.core.evidence.Octets;
import org.certclinic.ui.ThemeColor;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** A hex dump in which a value is marked, its tag and length more than its content. As many bytes in a line as there is room for. */
final class HexText {
	private static final int FEW = 8;
	private static final int MANY = 16;
	private static final int MARGIN = 6;
	/** Lines left above a value that is scrolled to. */
	private static final int ABOVE = 2;

	private final StyledText text;
	private final IntConsumer clicked;
	private Octets data = Octets.EMPTY;
	private HexDump dump = new HexDump(Octets.EMPTY, MANY);
	private int from;
	private int contentFrom;
	private int to;
	private boolean telling = true;

	/** @param clicked is told which byte the cursor was put to */
	HexText(Composite parent, IntConsumer clicked) {
		this.clicked = clicked;
		text = WidgetKey.set(CertificateKeys.HEX, new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL));
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		text.addLineStyleListener(this::style);
		text.addCaretListener(event -> moved(event.caretOffset));
		text.addControlListener(ControlListener.controlResizedAdapter(_ -> fit()));
	}

	StyledText control() {
		return text;
	}

	void show(Octets newData) {
		data = newData;
		from = contentFrom = to = 0;
		lay(fitting());
	}

	/** Marks bytes and scrolls to them; {@code contentStart} is where the value's content begins. */
	void mark(int start, int contentStart, int end) {
		from = start;
		contentFrom = contentStart;
		to = end;
		text.redraw();
		int line = dump.lineOf(start);
		int visible = Math.max(1, text.getClientArea().height / Math.max(1, text.getLineHeight()));
		int top = text.getTopIndex();
		if (line < top || line >= top + visible) {
			text.setTopIndex(Math.max(0, line - ABOVE));
		}
	}

	private void fit() {
		int perLine = fitting();
		if (perLine != dump.bytesPerLine()) {
			lay(perLine);
			mark(from, contentFrom, to);
		}
	}

	private void lay(int perLine) {
		dump = new HexDump(data, perLine);
		telling = false;
		try {
			text.setContent(new HexContent(dump));
		} finally {
			telling = true;
		}
	}

	private int fitting() {
		var gc = new GC(text);
		try {
			double letter = gc.getFontMetrics().getAverageCharacterWidth();
			int needed = (int) Math.ceil(new HexDump(data, MANY).width() * letter);
			return needed <= text.getClientArea().width - 2 * MARGIN ? MANY : FEW;
		} finally {
			gc.dispose();
		}
	}

	private void moved(int position) {
		if (telling && !data.isEmpty()) {
			dump.byteAt(position).ifPresent(clicked);
		}
	}

	private void style(LineStyleEvent event) {
		List<StyleRange> styles = new ArrayList<>();
		styles.add(new StyleRange(event.lineOffset, dump.offsetWidth(), ThemeColor.QUIET.get(), null));
		int line = dump.lineAt(event.lineOffset);
		int first = Math.max(from, line * dump.bytesPerLine());
		int last = Math.min(to, (line + 1) * dump.bytesPerLine()) - 1;
		if (first <= last) {
			int split = Math.clamp(contentFrom, first, last + 1);
			markRun(styles, event.lineOffset, first, split - 1, ThemeColor.MARK_STRONG.get());
			markRun(styles, event.lineOffset, split, last, ThemeColor.MARK.get());
			markLetters(styles, event.lineOffset, first, split - 1, ThemeColor.MARK_STRONG.get());
			markLetters(styles, event.lineOffset, split, last, ThemeColor.MARK.get());
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private void markRun(List<StyleRange> styles, int lineOffset, int first, int last, Color color) {
		if (first <= last) {
			int column = dump.hexColumnOf(first);
			styles.add(new StyleRange(lineOffset + column, dump.hexColumnOf(last) + 2 - column, null, color));
		}
	}

	private void markLetters(List<StyleRange> styles, int lineOffset, int first, int last, Color color) {
		if (first <= last) {
			styles.add(new StyleRange(lineOffset + dump.textColumnOf(first), last - first + 1, null, color));
		}
	}
}
