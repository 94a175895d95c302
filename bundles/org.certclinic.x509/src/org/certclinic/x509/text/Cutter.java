package org.certclinic.x509.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into the objects in it: blocks between BEGIN and END lines, whole or not, and base64 that stands without any. */
final class Cutter {
	/** More blocks without content than anybody reads about. */
	private static final int MAX_EMPTY = 1_000;

	private final String text;
	private final List<TextObject> found = new ArrayList<>();
	private final Peeler peeler;
	private final BareRun run = new BareRun();
	private int empty;
	private Optional<Block> open = Optional.empty();

	Cutter(String text) {
		this.text = text;
		this.peeler = new Peeler(text, this::piece);
	}

	List<TextObject> cut() {
		int at = 0;
		int line = 1;
		while (at < text.length()) {
			Optional<CleanBlock> clean = open.isEmpty() && text.charAt(at) == '-' ? CleanBlock.at(text, at, line) : Optional.empty();
			int end;
			if (clean.isPresent()) {
				found.addAll(run.end());
				found.add(clean.get());
				end = clean.get().end();
				line += clean.get().lines();
			} else {
				end = lineEnd(at);
				line(at, end, line);
			}
			at = end + (text.startsWith("\r\n", end) ? 2 : 1);
			line++;
		}
		int last = line - 1;
		open.ifPresent(block -> close(block, last));
		found.addAll(run.end());
		return found;
	}

	private int lineEnd(int from) {
		int at = from;
		while (at < text.length() && !isLineEnd(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	private void line(int from, int to, int number) {
		boolean clean = true;
		for (int i = from; clean && i < to; i++) {
			clean = Alphabet.isPlain(text.charAt(i)) && text.charAt(i) != '=' || text.charAt(i) == '=' && i >= to - 2;
		}
		if (clean) {
			Line line = Line.clean(text.substring(from, to), number, 1);
			content(from == to ? new Line("", Line.Kind.BLANK, number, 1, line.columns(), -1, false, List.of()) : line);
		} else {
			peeler.peel(from, to, number);
		}
	}

	/** A line that may have markers in it. */
	private void piece(Line line) {
		int from = 0;
		Optional<Marker> marker = Marker.in(line.text(), 0);
		while (marker.isPresent()) {
			Marker found = marker.get();
			Line before = line.part(from, found.from());
			if (before.kind() != Line.Kind.BLANK) {
				content(before);
			}
			marker(found, line, before, line.part(found.to(), line.text().length()));
			from = found.to();
			marker = Marker.in(line.text(), from);
		}
		Line rest = from == 0 ? line : line.part(from, line.text().length());
		if (from == 0 || rest.kind() != Line.Kind.BLANK) {
			content(rest);
		}
	}

	private void marker(Marker marker, Line line, Line before, Line after) {
		List<Mark> marks = new ArrayList<>(line.marks());
		int column = line.columnOf(marker.from());
		String written = line.text().substring(marker.from(), marker.to());
		if (!marker.exact()) {
			boolean label = !marker.labelExact() && marker.known();
			marks.add(new Mark(label ? "text.label" : "text.marker", line.line(), column, written, marker.text()));
		}
		boolean joined = marker.begin() ? after.kind() != Line.Kind.BLANK : before.kind() == Line.Kind.BASE64;
		if (joined) {
			marks.add(new Mark("text.line-break-missing", line.line(), column, marker.text(), ""));
		}
		if (marker.begin()) {
			open.ifPresent(block -> close(block, line.line()));
			found.addAll(run.end());
			open = Optional.of(new Block(marker.label(), line.line(), marks, line.number()));
		} else if (open.isPresent()) {
			Block block = open.get();
			block.end(marker, line.line(), marks);
			finish(block);
		} else {
			run.endedBy(marker, line, marks, found);
		}
	}

	private void content(Line line) {
		open.ifPresentOrElse(block -> block.add(line), () -> run.add(line, found));
	}

	/** Ends a block that has no END line. */
	private void close(Block block, int line) {
		block.unended(line);
		finish(block);
	}

	private void finish(Block block) {
		if (!block.isEmpty() || empty++ < MAX_EMPTY) {
			found.add(block);
		}
		open = Optional.empty();
	}
}
