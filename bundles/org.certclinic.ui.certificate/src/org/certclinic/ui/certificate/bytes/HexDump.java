package org.certclinic.ui.certificate.bytes;

import java.util.OptionalInt;

import org.certclinic.core.evidence.Octets;

/**
 * A hex dump. No line is made before it is looked at, so that megabytes cost nothing. All lines are equally long: an offset, the bytes in
 * two halves, the same as ASCII.
 */
final class HexDump {
	static final String DELIMITER = "\n";
	private static final char[] DIGITS = "0123456789abcdef".toCharArray();
	private static final int SMALL = 0x10000;
	private static final int FIRST_PRINTABLE = 0x20;
	private static final int LAST_PRINTABLE = 0x7e;

	private final Octets data;
	private final int perLine;
	private final int offsetDigits;
	private final int hexColumn;
	private final int textColumn;
	private final int lineLength;

	/** @param perLine bytes in a line, an even number */
	HexDump(Octets data, int perLine) {
		this.data = data;
		this.perLine = perLine;
		offsetDigits = data.size() <= SMALL ? 4 : 8;
		hexColumn = offsetDigits + 2;
		textColumn = hexColumn + 3 * perLine + 2;
		lineLength = textColumn + perLine;
	}

	/** How many letters wide the dump is. */
	int width() {
		return lineLength;
	}

	/** Letters the offset takes at the beginning of a line. */
	int offsetWidth() {
		return offsetDigits;
	}

	/** The line a byte is in. */
	int lineOf(int byteOffset) {
		return byteOffset / perLine;
	}

	int bytesPerLine() {
		return perLine;
	}

	/** Where the first hex digit of a byte is in its line. */
	int hexColumnOf(int byteOffset) {
		int inLine = byteOffset % perLine;
		return hexColumn + 3 * inLine + (inLine >= perLine / 2 ? 1 : 0);
	}

	/** Where the ASCII letter of a byte is in its line. */
	int textColumnOf(int byteOffset) {
		return textColumn + byteOffset % perLine;
	}

	/** Where the first hex digit of a byte is in the whole text. */
	int positionOf(int byteOffset) {
		return positionOfLine(lineOf(byteOffset)) + hexColumnOf(byteOffset);
	}

	/** The byte shown at a place of the text; absent beside the bytes. */
	OptionalInt byteAt(int position) {
		int line = lineAt(position);
		int column = position - positionOfLine(line);
		for (int at = line * perLine; at < Math.min((line + 1) * perLine, data.size()); at++) {
			int hex = hexColumnOf(at);
			if (column >= hex && column <= hex + 2 || column == textColumnOf(at)) {
				return OptionalInt.of(at);
			}
		}
		return OptionalInt.empty();
	}

	/** A line without its end. */
	String line(int line) {
		var text = new char[lineLength];
		java.util.Arrays.fill(text, ' ');
		int first = line * perLine;
		for (int i = 0; i < offsetDigits; i++) {
			text[i] = DIGITS[first >>> 4 * (offsetDigits - 1 - i) & 0xf];
		}
		for (int at = first; at < Math.min(first + perLine, data.size()); at++) {
			int value = data.at(at);
			int column = hexColumnOf(at);
			text[column] = DIGITS[value >> 4];
			text[column + 1] = DIGITS[value & 0xf];
			text[textColumnOf(at)] = value >= FIRST_PRINTABLE && value <= LAST_PRINTABLE ? (char) value : '.';
		}
		return new String(text);
	}

	int lineCount() {
		return Math.max(1, (data.size() + perLine - 1) / perLine);
	}

	/** Letters of all lines with their ends, of which the last has none. */
	int length() {
		return lineCount() * (lineLength + 1) - 1;
	}

	/** The line that a place of the text is in. */
	int lineAt(int position) {
		return Math.min(position / (lineLength + 1), lineCount() - 1);
	}

	/** Where a line begins in the text. */
	int positionOfLine(int line) {
		return line * (lineLength + 1);
	}

	/** A part of the text. */
	String text(int start, int length) {
		var text = new StringBuilder(length);
		int stop = Math.min(start + length, length());
		for (int at = start; at < stop;) {
			int line = lineAt(at);
			int column = at - positionOfLine(line);
			String whole = line(line) + DELIMITER;
			int end = Math.min(whole.length(), column + stop - at);
			text.append(whole, column, end);
			at += end - column;
		}
		return text.toString();
	}
}
