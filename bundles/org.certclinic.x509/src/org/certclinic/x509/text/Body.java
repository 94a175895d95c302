package org.certclinic.x509.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;

/**
 * The base64 of a block that is not clean. Where it can be understood in several ways, the one is taken whose bytes are as many as the
 * value in them says.
 */
final class Body {
	private static final int SEQUENCE = 0x30;
	/** More lines too many at the end are no slip. */
	private static final int MAX_TAIL = 5;
	private static final Texts TEXTS = Texts.beside(Body.class);

	private final List<Line> lines;
	private final boolean numbered;
	private final boolean ended;

	/**
	 * @param number of the line before the first; -1 for none
	 * @param ended  whether an END line says that this is all
	 */
	Body(List<Line> lines, int number, boolean ended) {
		this.lines = lines;
		this.numbered = isNumbered(lines, number);
		this.ended = ended;
	}

	/** The first bytes of these lines. */
	static byte[] head(List<Line> lines) {
		var body = new Body(lines, -1, true);
		byte[] bytes = new Attempt(lines, Way.PLAIN, body.numbered, 16).bytes();
		return bytes;
	}

	/** Whether numbers before the lines are theirs: because nothing else can be meant, or because each is one more than the last. */
	private static boolean isNumbered(List<Line> lines, int before) {
		int last = before;
		boolean counted = false;
		for (Line line : lines) {
			if (line.certain()) {
				return true;
			}
			if (line.hasNumber()) {
				if (last >= 0 && line.number() != last + 1) {
					return false;
				}
				counted |= last >= 0;
				last = line.number();
			} else if (line.kind() != Line.Kind.BLANK) {
				return false;
			}
		}
		return counted;
	}

	Decoded decode(List<Mark> before) {
		Attempt plain = new Attempt(lines, Way.PLAIN, numbered, Integer.MAX_VALUE);
		Attempt chosen = plain;
		if (!plain.fits()) {
			for (Way way : ways(plain)) {
				var attempt = new Attempt(lines, way, way == Way.NUMBERS ? !numbered : numbered, Integer.MAX_VALUE);
				if (attempt.fits()) {
					chosen = attempt;
					break;
				}
			}
		}
		chosen = suspicious(chosen);
		int tail = chosen.fits() ? 0 : tail(plain);
		if (tail > 0) {
			chosen = new Attempt(lines.subList(0, lines.size() - tail), Way.PLAIN, numbered, Integer.MAX_VALUE);
		}
		List<Mark> marks = new ArrayList<>(before);
		marks.addAll(chosen.marks());
		lines.subList(lines.size() - tail, lines.size()).forEach(line -> marks.add(new Mark("text.foreign-line", line.line(), 0, line.text(), "")));
		if (ended) {
			marks.addAll(chosen.foreignMarks());
		}
		byte[] bytes = chosen.bytes();
		long total = Der.total(bytes);
		Optional<Problem> problem = chosen.lost() > 0 ? Optional.of(lost(chosen)) : Optional.empty();
		if (total > bytes.length) {
			problem = Optional.of(truncated(bytes.length, total));
			marks.addAll(shortLine());
			marks.add(new Mark("text.cut-off", lastLine(), 0, Long.toString(total - bytes.length), ""));
		} else if (!ended && total > 0 && total < bytes.length) {
			bytes = Arrays.copyOf(bytes, (int) total);
		} else if (problem.isEmpty() && total > 0 && isJunk(bytes, (int) total)) {
			problem = Optional.of(problem("input.characters-added", total, bytes.length - total));
		} else if (ended || chosen.padding() > 0) {
			marks.addAll(chosen.paddingMarks(lastLine()));
		}
		return new Decoded(Octets.of(bytes), Repairs.of(marks), problem);
	}

	/**
	 * What fits may do so by chance: as many characters were lost in one line as added in another. Then the lines, cut or filled to
	 * the length that all others have, fit too, and tell where.
	 */
	private Attempt suspicious(Attempt plain) {
		if (!plain.fits() || shortLine().isEmpty()) {
			return plain;
		}
		var aligned = new Attempt(lines, Way.ALIGNED, numbered, Integer.MAX_VALUE);
		return aligned.fits() && Der.total(aligned.bytes()) > 0 && aligned.lost() > 0 ? aligned : plain;
	}

	/** How many lines at the end, a few at most, can be left out to make it fit; 0 where that does not help. */
	private int tail(Attempt plain) {
		byte[] all = plain.bytes();
		long total = Der.total(all);
		for (int drop = 1; total > 0 && total < all.length && isJunk(all, (int) total) && drop <= MAX_TAIL && drop < lines.size(); drop++) {
			if (new Attempt(lines.subList(0, lines.size() - drop), Way.PLAIN, numbered, Integer.MAX_VALUE).fits()) {
				return drop;
			}
		}
		return 0;
	}

	/** Whether there is something behind the value that is neither another one nor filling. */
	private static boolean isJunk(byte[] bytes, int total) {
		for (int i = total; i < bytes.length; i++) {
			if (bytes[i] != 0 && bytes[i] != '\n' && bytes[i] != '\r') {
				return bytes[i] != SEQUENCE;
			}
		}
		return false;
	}

	/** Ways that the text gives reason for, likelier first. */
	private Set<Way> ways(Attempt plain) {
		Set<Way> ways = EnumSet.noneOf(Way.class);
		if (plain.odd() > 0) {
			ways.add(Way.ODD_IS_LOST);
		}
		if (lines.stream().anyMatch(line -> line.kind() == Line.Kind.DOUBTFUL)) {
			ways.add(Way.WITHOUT_DOUBTFUL);
		}
		if (lines.stream().anyMatch(line -> line.kind() == Line.Kind.FOREIGN)) {
			ways.add(Way.WITH_FOREIGN);
		}
		if (lines.stream().anyMatch(Line::hasNumber)) {
			ways.add(Way.NUMBERS);
		}
		if (plain.blanks() > 0) {
			boolean plus = lines.stream().anyMatch(line -> line.text().indexOf('+') >= 0); // a form would have taken all of them
			ways.add(plus ? Way.BLANK_IS_LOST : Way.BLANK_IS_PLUS);
		}
		if (lines.stream().anyMatch(line -> line.text().endsWith("="))) {
			ways.add(Way.SOFT_BREAKS);
		}
		if (lines.size() > 2) {
			ways.add(Way.ALIGNED);
		}
		return ways;
	}

	private int lastLine() {
		return lines.isEmpty() ? 0 : lines.getLast().line();
	}

	private List<Mark> shortLine() {
		int width = Attempt.width(lines);
		return lines.stream().limit(Math.max(0, lines.size() - 1)).filter(line -> line.kind() != Line.Kind.FOREIGN && line.text().length() != width)
				.findFirst().map(line -> new Mark("text.line-length", line.line(), 0, Integer.toString(line.text().length()), Integer.toString(width)))
				.stream().toList();
	}

	private static Problem truncated(long there, long total) {
		return problem("input.truncated", there, there, total, total - there);
	}

	private static Problem lost(Attempt attempt) {
		return problem("input.characters-lost", attempt.lostOffset(), attempt.lostLine(), attempt.lost());
	}

	private static Problem problem(String code, long offset, Object... values) {
		BilingualText message = TEXTS.text(code, values);
		return new Problem(code, offset, message);
	}
}
