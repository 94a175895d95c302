package org.certclinic.x509.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines outside blocks that may be base64: of a block that has lost its BEGIN line, or of one that never had any. */
final class BareRun {
	/** A value of fewer bytes is a word that happens to be base64. */
	private static final int SMALLEST = 24;
	/** A line of fewer characters begins no object, unless it begins as certificates do. */
	private static final int SHORTEST = 16;
	private static final String CERTIFICATE = "MII";
	private static final int LARGEST = 1 << 24;
	/** So many characters, of the first line or in all, make it no word. */
	private static final int WORD = 32;
	/** How text, Java's key stores and ZIP archives begin in base64. */
	private static final List<String> OTHERS = List.of("LS0tLS1CRUdJT", "/u3+7Q", "zs7Ozg", "UEsDB", "TUlJ");

	private final List<Line> lines = new ArrayList<>();

	/** Takes the line, or ends the run before it. */
	void add(Line line, List<TextObject> found) {
		boolean fits = line.kind() == Line.Kind.BASE64 || line.kind() == Line.Kind.BLANK && !lines.isEmpty()
				|| line.kind() == Line.Kind.DOUBTFUL && (line.hasNumber() || line.text().indexOf(' ') < 0 || !lines.isEmpty());
		if (fits) {
			lines.add(line);
			return;
		}
		found.addAll(end());
		int tail = line.text().length();
		while (tail > 0 && Alphabet.isPlain(line.text().charAt(tail - 1))) {
			tail--;
		}
		if (line.text().length() - tail >= WORD && Alphabet.isSequence(line.text().substring(tail))) {
			lines.add(line.part(tail, line.text().length()));
		}
	}

	/** Ends the run before an END line whose BEGIN line is missing. */
	void endedBy(Marker marker, Line line, List<Mark> marks, List<TextObject> found) {
		int start = 0;
		while (start < lines.size() && !isStart(start)) {
			start++;
		}
		List<Line> block = List.copyOf(lines.subList(start == lines.size() ? 0 : start, lines.size()));
		lines.clear();
		if (block.stream().anyMatch(one -> one.kind() != Line.Kind.BLANK)) {
			marks.add(new Mark("text.begin-missing", block.getFirst().line(), 0, marker.label(), ""));
			found.add(Block.bare(Optional.of(marker.label()), block, marks));
		}
	}

	/** The objects in the lines so far. */
	List<TextObject> end() {
		if (lines.isEmpty()) {
			return List.of();
		}
		List<TextObject> found = new ArrayList<>();
		int at = 0;
		while (at < lines.size()) {
			int size = isStart(at) ? size(at) : 0;
			if (size > 0) {
				List<Line> block = lines.subList(at, at + size);
				found.add(Block.bare(Optional.empty(), List.copyOf(block), List.of(Mark.of("text.markers-missing", block.getFirst().line(), 0))));
			}
			at += Math.max(1, size);
		}
		lines.clear();
		return found;
	}

	private boolean isStart(int index) {
		Line line = lines.get(index);
		String text = line.text();
		boolean words = line.kind() == Line.Kind.DOUBTFUL && text.indexOf(' ') >= 0 || text.length() < SHORTEST;
		return (words ? text.startsWith(CERTIFICATE) : Alphabet.isSequence(text)) || OTHERS.stream().anyMatch(text::startsWith);
	}

	/** How many lines the object that begins at {@code start} takes; 0 where none does. */
	private int size(int start) {
		String first = lines.get(start).text();
		if (!Alphabet.isSequence(first)) {
			return first.length() >= WORD ? lines.size() - start : 0;
		}
		long bytes = Der.total(Body.head(lines.subList(start, Math.min(lines.size(), start + 4))));
		if (bytes < SMALLEST || bytes > LARGEST) {
			return bytes == Der.INDEFINITE && first.length() >= WORD ? lines.size() - start : 0;
		}
		long needed = (bytes * 4 + 2) / 3;
		long there = 0;
		int end = start;
		while (end < lines.size() && there < needed && (end == start || there % 4 == 0 || !isStart(end) || !lines.get(end - 1).text().endsWith("="))) {
			there += digits(lines.get(end).text());
			end++;
		}
		return there >= needed || there >= WORD * 2 ? end - start : 0;
	}

	private static int digits(String text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			count += Alphabet.value(text.charAt(i)) < Alphabet.PAD ? 1 : 0;
		}
		return count;
	}
}
