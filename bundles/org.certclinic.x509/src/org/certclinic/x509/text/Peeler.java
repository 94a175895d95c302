package org.certclinic.x509.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes from a line what mail programs, web pages, programming languages and input methods put around and into it: one line of the file
 * becomes as many lines as were meant. Goes over each character once.
 */
final class Peeler {
	private static final String SEPARATORS = " \t+,;:(){}[]\\";
	private static final int MAX_MARKS = 100;
	private static final String PREFIXES = ">|#*";

	private final String text;
	private final Consumer<Line> lines;
	private final StringBuilder piece = new StringBuilder();
	private int[] columns = new int[128];
	private final List<Mark> marks = new ArrayList<>();
	private int start;
	private int end;
	private int number;
	private int at;
	private boolean quoted;
	private boolean first;

	/** @param lines is given what was meant, line by line */
	Peeler(String text, Consumer<Line> lines) {
		this.text = text;
		this.lines = lines;
	}

	/** Takes the line that stands from {@code from} to {@code to}, counted as {@code line}. */
	void peel(int from, int to, int line) {
		start = from;
		end = to;
		number = line;
		quoted = false;
		first = true;
		marks.clear();
		at = start;
		while (at < end) {
			char c = text.charAt(at);
			switch (c) {
			case '<' -> tag();
			case '&' -> entity();
			case '\\' -> escape();
			case '%' -> octet('%', "text.percent-encoded");
			case '=' -> octet('=', "text.quoted-printable");
			case '"', '\'', '`' -> {
				mark("text.quotes");
				quoted = true;
				at++;
				emit();
			}
			default -> {
				plain(c);
				at++;
			}
			}
		}
		emit();
	}

	private void plain(char c) {
		char plain = c < 0x80 ? c : Characters.plain(c);
		if (plain == c) {
			add(c);
			return;
		}
		mark(Characters.code(c, plain));
		if (plain == '"') {
			quoted = true;
			emit();
		} else if (plain != Characters.NONE) {
			add(plain);
		}
	}

	private void tag() {
		int close = at + 1;
		while (close < end && text.charAt(close) != '>' && text.charAt(close) != '<') {
			close++;
		}
		boolean tag = close < end && text.charAt(close) == '>' && close > at + 1
				&& (Character.isLetter(text.charAt(at + 1)) || "/!?".indexOf(text.charAt(at + 1)) >= 0);
		if (!tag) {
			add('<');
			at++;
			return;
		}
		mark("text.html");
		if (!Html.isInline(text, at + 1, close)) {
			emit();
			mark("text.html"); // the tag belongs to what follows too
		}
		at = close + 1;
	}

	private void entity() {
		int close = text.indexOf(';', at, Math.min(end, at + Html.LONGEST_ENTITY));
		int c = close < 0 ? -1 : Html.entity(text.substring(at + 1, close));
		if (c < 0) {
			add('&');
			at++;
			return;
		}
		mark("text.html");
		if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
			put((char) c);
		}
		at = close + 1;
	}

	/** A character that was written as another. */
	private void put(char c) {
		if (c == '\n' || c == '\r') {
			emit();
		} else if (c == '"') {
			quoted = true;
			emit();
		} else {
			plain(c);
		}
	}

	/** What programming languages write for a line's end, a slash, a quote or any character. */
	private void escape() {
		char next = at + 1 < end ? text.charAt(at + 1) : '\n';
		mark("text.escaped");
		switch (next) {
		case 'n', 'r' -> {
			at += 2;
			emit();
		}
		case '"', '\'' -> {
			at += 2;
			quoted = true;
			emit();
		}
		case '/' -> {
			add('/');
			at += 2;
		}
		case 't' -> {
			add(' ');
			at += 2;
		}
		case '\\', '\n' -> at++; // the first of two, or the last of the line
		case 'u' -> code(4);
		case 'x' -> code(2);
		default -> {
			add('\\');
			at++;
		}
		}
	}

	private void code(int digits) {
		int value = Html.number(text, at + 2, Math.min(end, at + 2 + digits), 16, digits);
		if (value < 0) {
			add('\\');
			at++;
			return;
		}
		put((char) value);
		at += 2 + digits;
	}

	/** A byte in two hex digits, only where it is one that base64 or its lines have. */
	private void octet(char sign, String code) {
		int value = Html.number(text, at + 1, Math.min(end, at + 3), 16, 2);
		if (value < 0 || "=+/- \r\n".indexOf(value) < 0) {
			add(sign);
			at++;
			return;
		}
		mark(code);
		if (value < ' ') {
			emit();
		} else {
			add((char) value);
		}
		at += 3;
	}

	private void add(char c) {
		if (piece.length() == columns.length) {
			columns = Arrays.copyOf(columns, columns.length * 2);
		}
		columns[piece.length()] = at - start + 1;
		piece.append(c);
	}

	/** One mark for several places of a kind in a row. */
	private void mark(String code) {
		if (marks.size() < MAX_MARKS && (marks.isEmpty() || !marks.getLast().code().equals(code))) {
			char c = text.charAt(at);
			char plain = Characters.plain(c);
			marks.add(new Mark(code, number, at - start + 1, plain == Characters.NONE ? "U+%04X".formatted((int) c) : Character.toString(c),
					plain == Characters.NONE ? "" : Character.toString(plain)));
		}
	}

	private void emit() {
		int from = first ? prefix() : 0;
		first = false;
		Line line = line(from);
		boolean separators = quoted && line.text().chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
		if (!separators) {
			lines.accept(line.kind() != Line.Kind.BASE64 && Alphabet.digits(line.text()) > 0 ? line.numbered() : line);
			marks.clear();
		} else if (marks.size() > 1) {
			marks.subList(1, marks.size()).clear();
		}
		piece.setLength(0);
	}

	private Line line(int from) {
		int begin = from;
		int stop = piece.length();
		while (begin < stop && piece.charAt(begin) <= ' ') {
			begin++;
		}
		while (stop > begin && piece.charAt(stop - 1) <= ' ') {
			stop--;
		}
		int column = begin < stop ? columns[begin] : at - start + 1;
		boolean whole = begin == stop || columns[stop - 1] - columns[begin] == stop - 1 - begin;
		return Line.of(piece.substring(begin, stop), number, column, whole ? Line.IN_ORDER : Arrays.copyOfRange(columns, begin, stop),
				marks.isEmpty() ? List.of() : List.copyOf(marks));
	}

	/** How long the signs of quoted mail or of a comment are with which the line begins. */
	private int prefix() {
		int to = 0;
		int signs = 0;
		while (to < piece.length() && (piece.charAt(to) <= ' ' || PREFIXES.indexOf(piece.charAt(to)) >= 0)) {
			signs += piece.charAt(to) > ' ' ? 1 : 0;
			to++;
		}
		if (signs > 0) {
			marks.add(new Mark("text.quote-signs", number, columns[0], piece.substring(0, to).strip(), ""));
		}
		return to;
	}
}
