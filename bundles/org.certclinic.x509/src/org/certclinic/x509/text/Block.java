package org.certclinic.x509.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block that is not clean; put together line by line. */
final class Block implements TextObject {
	private static final int SMALLEST = 8;

	private final Optional<String> label;
	private final int line;
	private final int number;
	private final Map<String, String> headers = new LinkedHashMap<>();
	private final List<Line> body = new ArrayList<>();
	private final List<Mark> marks;
	private boolean ended;

	/** @param number the line number that stood before the BEGIN line, -1 for none */
	Block(String label, int line, List<Mark> marks, int number) {
		this(Optional.of(label), line, marks, number);
	}

	private Block(Optional<String> label, int line, List<Mark> marks, int number) {
		this.label = label.filter(name -> !name.isEmpty());
		this.line = line;
		this.marks = new ArrayList<>(marks);
		this.number = number;
	}

	/** Base64 without a BEGIN line: all that {@code lines} hold. */
	static Block bare(Optional<String> label, List<Line> lines, List<Mark> marks) {
		var block = new Block(label, lines.getFirst().line(), marks, -1);
		lines.forEach(block.body::add);
		block.ended = label.isPresent();
		return block;
	}

	void add(Line added) {
		int colon = body.isEmpty() && added.kind() != Line.Kind.BASE64 ? added.text().indexOf(": ") : -1;
		if (colon > 0 && isName(added.text(), colon)) {
			headers.put(added.text().substring(0, colon), added.text().substring(colon + 2).strip());
		} else if (added.kind() != Line.Kind.BLANK) {
			body.add(added);
		}
	}

	private static boolean isName(String text, int end) {
		for (int i = 0; i < end; i++) {
			if (!Character.isLetter(text.charAt(i)) && text.charAt(i) != '-') {
				return false;
			}
		}
		return Character.isLetter(text.charAt(0));
	}

	/** Whether there is nothing, or next to nothing, between its lines. */
	boolean isEmpty() {
		return body.size() <= 1 && (body.isEmpty() || body.getFirst().text().length() < SMALLEST);
	}

	void end(Marker marker, int at, List<Mark> more) {
		ended = true;
		marks.addAll(more);
		if (!marker.label().isEmpty() && label.isPresent() && !label.get().equals(marker.label())) {
			marks.add(new Mark("text.labels-differ", at, 0, label.get(), marker.label()));
		}
	}

	void unended(int at) {
		marks.add(new Mark("text.end-missing", at, 0, label.orElse(""), ""));
	}

	@Override
	public Optional<String> label() {
		return label;
	}

	@Override
	public boolean isNamed() {
		return label.flatMap(Labels::resolve).equals(label) && label.isPresent();
	}

	@Override
	public Map<String, String> headers() {
		return Map.copyOf(headers);
	}

	@Override
	public int line() {
		return line;
	}

	@Override
	public Decoded decode() {
		return new Body(body, number, ended).decode(marks);
	}
}
