package org.certclinic.x509.text;

import java.util.List;

/**
 * A line as it was meant, with nothing around it. One line of the file may hold several of these.
 *
 * @param line    the line of the file, counts from 1
 * @param column  where it begins there, counts from 1
 * @param columns where each character stands, for a text that was mended; empty where they follow each other
 * @param number  the line number that stood before it, or may have; -1 for none
 * @param certain whether {@code number} can only be a line number
 * @param marks   what was mended in it
 */
record Line(String text, Kind kind, int line, int column, int[] columns, int number, boolean certain, List<Mark> marks) {
	/** Each character stands one column behind the last. */
	static final int[] IN_ORDER = {};

	/** What a line looks like by itself. */
	enum Kind {
		BLANK, BASE64,
		/** Base64 with blanks or a few characters in it that do not belong there. */
		DOUBTFUL, FOREIGN
	}

	/** A line of nothing but base64. */
	static Line clean(String text, int line, int column) {
		return new Line(text, Kind.BASE64, line, column, IN_ORDER, -1, false, List.of());
	}

	/** A line of any kind, without a line number. */
	static Line of(String text, int line, int column, int[] columns, List<Mark> marks) {
		return new Line(text, Alphabet.kind(text), line, column, columns, -1, false, marks);
	}

	/** The column of the character at {@code index}. */
	int columnOf(int index) {
		return index < columns.length ? columns[index] : columns.length > 0 ? columns[columns.length - 1] + 1 : column + index;
	}

	/** The characters {@code from} to {@code to} as a line, without blanks around them. */
	Line part(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && text.charAt(start) <= ' ') {
			start++;
		}
		while (end > start && text.charAt(end - 1) <= ' ') {
			end--;
		}
		if (start == 0 && end == text.length()) {
			return this;
		}
		int[] places = columns.length == 0 ? columns : java.util.Arrays.copyOfRange(columns, start, end);
		return of(text.substring(start, end), line, columnOf(start), places, marks);
	}

	/** The same with a line number taken off its front, or with what may be one. */
	Line numbered() {
		int digits = Alphabet.digits(text);
		if (digits == 0 || digits > 7 || digits == text.length()) {
			return this;
		}
		int at = digits;
		boolean sure = false;
		while (at < text.length() && (text.charAt(at) <= ' ' || ":.|)]\u3001".indexOf(text.charAt(at)) >= 0)) {
			sure |= text.charAt(at) > ' ';
			at++;
		}
		if (at == digits) {
			return this;
		}
		Line rest = part(at, text.length());
		boolean base64 = rest.kind == Kind.BASE64 || rest.kind == Kind.BLANK;
		return base64 || rest.kind == Kind.DOUBTFUL && sure || rest.text.startsWith("-") || rest.text.contains("BEGIN")
				? new Line(rest.text, rest.kind, line, rest.column, rest.columns, Integer.parseInt(text, 0, digits, 10), sure, marks)
				: this;
	}

	boolean hasNumber() {
		return number >= 0;
	}
}
