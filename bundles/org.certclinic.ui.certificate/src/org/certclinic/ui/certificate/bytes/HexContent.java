package org.certclinic.ui.certificate.bytes;

import java.util.Objects;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;

/** A hex dump as the content of a text widget. */
final class HexContent implements StyledTextContent {
	private final HexDump dump;

	HexContent(HexDump dump) {
		this.dump = Objects.requireNonNull(dump, "dump");
	}

	@Override
	public String getLine(int line) {
		return dump.line(line);
	}

	@Override
	public int getLineCount() {
		return dump.lineCount();
	}

	@Override
	public int getCharCount() {
		return dump.length();
	}

	@Override
	public int getLineAtOffset(int offset) {
		return dump.lineAt(offset);
	}

	@Override
	public int getOffsetAtLine(int line) {
		return dump.positionOfLine(line);
	}

	@Override
	public String getTextRange(int start, int length) {
		return dump.text(start, length);
	}

	@Override
	public String getLineDelimiter() {
		return HexDump.DELIMITER;
	}

	@Override
	public void replaceTextRange(int start, int replaceLength, String text) {
		throw new UnsupportedOperationException("read-only");
	}

	@Override
	public void setText(String text) {
		throw new UnsupportedOperationException("read-only");
	}

	@Override
	public void addTextChangeListener(TextChangeListener listener) {
		// never changes
	}

	@Override
	public void removeTextChangeListener(TextChangeListener listener) {
		// never changes
	}
}
