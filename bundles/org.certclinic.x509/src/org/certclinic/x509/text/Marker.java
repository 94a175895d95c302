package org.certclinic.x509.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A BEGIN or END line, also one that is not quite one.
 *
 * @param begin BEGIN, else END
 * @param label what is said to follow, for example {@code CERTIFICATE}; empty where nothing is said
 * @param exact whether it is written as it should be
 * @param from  where it stands in its line
 * @param to    behind its last character
 * @param known whether {@code label} is one that programs write, as {@code label} or else nearly
 * @param labelExact whether the label stands there as it should
 */
record Marker(boolean begin, String label, boolean exact, int from, int to, boolean known, boolean labelExact) {
	private static final int DASHES = 5;
	/** So many dashes tell a marker whatever stands between them. */
	private static final int TELLING = 4;
	private static final String BEGIN = "BEGIN";
	private static final String END = "END";
	/** What BEGIN and END begin with, also in Chinese. */
	private static final String FIRST = "BbEe开開结結";
	private static final int LONGEST_LABEL = 60;

	/** The first marker in {@code text} at or behind {@code start}. */
	static Optional<Marker> in(String text, int start) {
		if (start == 0 && !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0) {
			Optional<Marker> bare = at(text, 0, 0);
			if (bare.isPresent()) {
				return bare;
			}
		}
		for (int i = text.indexOf('-', start); i >= 0;) {
			int end = dashes(text, i);
			Optional<Marker> found = at(text, i, end);
			if (found.isPresent()) {
				return found;
			}
			i = text.indexOf('-', end);
		}
		return Optional.empty();
	}

	/** Behind the dashes that begin at {@code from}, with single blanks between them or not. */
	private static int dashes(String text, int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == '-')) {
			at++;
		}
		return at;
	}

	private static int count(String text, int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++) {
			count += text.charAt(i) == '-' ? 1 : 0;
		}
		return count;
	}

	private static int blanks(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

	/** The marker whose dashes, or none, stand from {@code from} to {@code wordAt}. */
	private static Optional<Marker> at(String text, int from, int dashesEnd) {
		int word = blanks(text, dashesEnd);
		int wordEnd = word;
		while (wordEnd < text.length() && Character.isLetterOrDigit(text.charAt(wordEnd)) && wordEnd - word <= LONGEST_LABEL) {
			wordEnd++;
		}
		Optional<Word> read = word == wordEnd ? Optional.empty() : Word.of(text.substring(word, wordEnd));
		if (read.isEmpty()) {
			return Optional.empty();
		}
		int labelAt = word + read.get().length();
		int labelEnd = labelAt;
		while (labelEnd < text.length() && labelEnd - labelAt <= LONGEST_LABEL && isOfLabel(text.charAt(labelEnd))) {
			labelEnd++;
		}
		int to = dashes(text, labelEnd);
		int before = count(text, from, dashesEnd);
		int after = count(text, labelEnd, to);
		String written = text.substring(labelAt, labelEnd).strip();
		return marker(text, from, to, read.get(), written, before, after);
	}

	private static Optional<Marker> marker(String text, int from, int to, Word word, String written, int before, int after) {
		Optional<String> known = Labels.resolve(written);
		boolean telling = before >= TELLING && (after > 0 || to == text.length());
		boolean alone = before + after > 0 || from == 0 && to == text.length();
		if (known.isEmpty() && !(telling && word.sure()) || !alone || before == 0 && after == 0 && !word.sure()) {
			return Optional.empty();
		}
		String label = known.orElse(written.toUpperCase(Locale.ROOT));
		boolean exact = text.substring(from, to).equals("-".repeat(DASHES) + (word.begin() ? BEGIN : END) + " " + label + "-".repeat(DASHES));
		return Optional.of(new Marker(word.begin(), label, exact, from, to, known.isPresent(), label.equals(written)));
	}

	private static boolean isOfLabel(char c) {
		return Character.isLetterOrDigit(c) || c == ' ' || c == '#' || c == '.' || c == '_' || c == '/';
	}

	/** As it should be written. */
	String text() {
		return "-".repeat(DASHES) + (begin ? BEGIN : END) + (label.isEmpty() ? "" : " " + label) + "-".repeat(DASHES);
	}

	/** BEGIN or END as somebody wrote it. */
	private record Word(boolean begin, int length, boolean sure) {
		static Optional<Word> of(String letters) {
			String upper = letters.toUpperCase(Locale.ROOT);
			if (upper.equals(BEGIN) || upper.equals(END)) {
				return Optional.of(new Word(upper.equals(BEGIN), upper.length(), true));
			}
			if (upper.startsWith("开始") || upper.startsWith("開始") || upper.startsWith("结束") || upper.startsWith("結束")) {
				return Optional.of(new Word(upper.charAt(0) == '开' || upper.charAt(0) == '開', 2, true));
			}
			if (upper.startsWith(BEGIN) && upper.length() > BEGIN.length() + 2) {
				return Optional.of(new Word(true, BEGIN.length(), false));
			}
			if (upper.startsWith(END) && upper.length() > END.length() + 2) {
				return Optional.of(new Word(false, END.length(), false));
			}
			if (upper.length() >= 3 && Labels.distance(upper, BEGIN, 2) <= (upper.length() == 5 ? 2 : 1)) {
				return Optional.of(new Word(true, letters.length(), false));
			}
			return upper.length() >= 2 && upper.length() <= 4 && Labels.distance(upper, END, 1) <= 1
					? Optional.of(new Word(false, letters.length(), false)) : Optional.empty();
		}
	}
}
