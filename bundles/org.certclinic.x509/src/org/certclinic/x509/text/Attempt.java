package org.certclinic.x509.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of base64 understood in one way. */
final class Attempt {
	/** More marks of a kind than anybody reads. */
	private static final int MAX_MARKS = 1_000;

	private final Way way;
	private final boolean numbered;
	private final int limit;
	/** Whether it has the characters of ordinary base64, and so none of that for addresses. */
	private final boolean standard;
	private final int width;
	private final List<Mark> marks = new ArrayList<>();
	private final List<Mark> foreign = new ArrayList<>();
	private byte[] bytes = new byte[3_000];
	private int size;
	private int bits;
	private int group;
	private int pads;
	private int padsSeen;
	private int odd;
	private int blanks;
	private int lost;
	private int lostLine;
	private int lostOffset;
	private int dangling;

	/** @param limit stops after about so many bytes */
	Attempt(List<Line> lines, Way way, boolean numbered, int limit) {
		this.way = way;
		this.numbered = numbered;
		this.limit = limit;
		this.standard = lines.stream().anyMatch(line -> line.text().indexOf('+') >= 0 || line.text().indexOf('/') >= 0);
		this.width = way == Way.ALIGNED ? width(lines) : 0;
		for (int i = 0; i < lines.size() && !isComplete(); i++) {
			line(lines.get(i), i == lines.size() - 1);
		}
		flush();
	}

	/** The length that most lines have. */
	static int width(List<Line> lines) {
		Map<Integer, Integer> counts = new HashMap<>();
		lines.forEach(line -> counts.merge(line.text().length(), 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
	}

	/** Whether all bytes of the first value are there, so that what follows is only of interest where it is clean. */
	private boolean isComplete() {
		return size >= limit;
	}

	private void line(Line line, boolean last) {
		if (!isTaken(line)) {
			if (line.kind() != Line.Kind.BLANK && foreign.size() < MAX_MARKS) {
				foreign.add(new Mark("text.foreign-line", line.line(), 0, line.text(), ""));
			}
			return;
		}
		foreign.forEach(this::mark);
		foreign.clear();
		line.marks().forEach(this::mark);
		if (line.hasNumber() && numbered) {
			mark(new Mark("text.line-numbers", line.line(), 1, Integer.toString(line.number()), ""));
		} else if (line.hasNumber()) {
			Integer.toString(line.number()).chars().forEach(c -> digit(Alphabet.value((char) c)));
		}
		String text = line.text();
		boolean soft = way == Way.SOFT_BREAKS && !last && text.endsWith("=");
		int end = soft ? text.length() - 1 : text.length();
		if (soft) {
			mark(new Mark("text.quoted-printable", line.line(), line.columnOf(end), "=", ""));
		}
		int taken = width > 0 && !last ? Math.min(width, end) : end;
		for (int i = 0; i < taken; i++) {
			character(text.charAt(i), line, i);
		}
		if (width > 0 && !last && end != width) {
			mark(new Mark("text.line-length", line.line(), 0, Integer.toString(end), Integer.toString(width)));
			lose(line, Math.abs(width - end));
			for (int i = end; i < width; i++) {
				digit((byte) 0);
			}
		}
	}

	private boolean isTaken(Line line) {
		return switch (line.kind()) {
		case BLANK -> false;
		case BASE64 -> true;
		case DOUBTFUL -> way != Way.WITHOUT_DOUBTFUL;
		case FOREIGN -> way == Way.WITH_FOREIGN;
		};
	}

	private void character(char c, Line line, int index) {
		byte value = standard && Alphabet.isOfAddresses(c) ? Alphabet.ODD : Alphabet.value(c);
		switch (value) {
		case Alphabet.PAD -> {
			pads++;
			padsSeen++;
		}
		case Alphabet.BLANK -> {
			blanks++;
			boolean plus = way == Way.BLANK_IS_PLUS;
			mark(Mark.of(plus ? "text.plus-lost" : "text.blanks", line.line(), line.columnOf(index)));
			if (plus) {
				digit(Alphabet.value('+'));
			} else if (way == Way.BLANK_IS_LOST) {
				lose(line, 1);
				digit((byte) 0);
			}
		}
		case Alphabet.ODD -> {
			odd++;
			mark(new Mark("text.odd-character", line.line(), line.columnOf(index), Character.toString(c), ""));
			if (way == Way.ODD_IS_LOST) {
				lose(line, 1);
				digit((byte) 0);
			}
		}
		default -> {
			if (Alphabet.isOfAddresses(c)) {
				mark(new Mark("text.url-safe", line.line(), line.columnOf(index), Character.toString(c), c == '-' ? "+" : "/"));
			}
			digit(value);
		}
		}
	}

	private void lose(Line line, int count) {
		if (lost == 0) {
			lostLine = line.line();
			lostOffset = size;
		}
		lost += count;
	}

	private void digit(byte value) {
		if (pads > 0) {
			flush(); // a new piece of base64
		}
		bits = bits << 6 | value;
		if (++group == 4) {
			room(3);
			bytes[size++] = (byte) (bits >> 16);
			bytes[size++] = (byte) (bits >> 8);
			bytes[size++] = (byte) bits;
			bits = 0;
			group = 0;
		}
	}

	/** Writes the bytes of a group that is not full. */
	private void flush() {
		room(2);
		dangling = group;
		if (group == 2) {
			bytes[size++] = (byte) (bits >> 4);
		} else if (group == 3) {
			bytes[size++] = (byte) (bits >> 10);
			bytes[size++] = (byte) (bits >> 2);
		}
		padsSeen = pads;
		pads = 0;
		bits = 0;
		group = 0;
	}

	private void room(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, bytes.length * 2);
		}
	}

	private void mark(Mark mark) {
		if (marks.size() < MAX_MARKS) {
			marks.add(mark);
		}
	}

	/** Whether there are as many bytes as the value in them says, or as many as nobody can tell better. */
	boolean fits() {
		byte[] all = bytes();
		long total = Der.total(all);
		return total == all.length || total == Der.NONE && way == Way.PLAIN && odd + blanks == 0 || total == Der.INDEFINITE && way == Way.PLAIN;
	}

	byte[] bytes() {
		return Arrays.copyOf(bytes, size);
	}

	/** What was mended, up to the last line that was taken. */
	List<Mark> marks() {
		return marks;
	}

	/** The foreign lines behind that. */
	List<Mark> foreignMarks() {
		return foreign;
	}

	/** Marks the end where it has too many or too few signs of equality. */
	List<Mark> paddingMarks(int line) {
		int due = dangling < 2 ? 0 : 4 - dangling;
		return padsSeen == due && dangling != 1 ? List.of()
				: List.of(new Mark("text.padding", line, 0, Integer.toString(padsSeen), Integer.toString(due)));
	}

	int padding() {
		return padsSeen;
	}

	int odd() {
		return odd;
	}

	int blanks() {
		return blanks;
	}

	/** How many characters are missing or were replaced. */
	int lost() {
		return lost;
	}

	/** Where the first of them is. */
	int lostLine() {
		return lostLine;
	}

	/** How many bytes stand before it. */
	int lostOffset() {
		return lostOffset;
	}
}
