package org.certclinic.x509.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds codes in text: behind their label, where they may be misspelt, or by their shape, where they must not. */
final class CodeText {
	private static final String DASH = "\\-\\u00ad\\u2010-\\u2015\\u2212\\u2500\\u2501\\u30fc\\u4e00\\ufe58\\ufe63\\uff0d\\uff70\\uff3f";
	private static final String CHARACTER = "0-9A-Za-z\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\u200b-\\u200d\\ufeff";
	private static final Pattern RUN = Pattern.compile("[" + CHARACTER + DASH + "]+");
	/** Groups that a scanner or a typist has put apart; a word of prose is none. */
	private static final Pattern MORE = Pattern
			.compile("[ \\u3000\\u00a0]*[" + DASH + "][ \\u3000\\u00a0]*[" + CHARACTER + "]+|[ \\u3000\\u00a0]((?=[^\\s]*[0-9])[" + CHARACTER + DASH
					+ "]{1,16}|[A-Z]{1,4}|[a-f]{1,8})(?![" + CHARACTER + "])");
	private static final Pattern E01_AUTHORIZATION = Pattern.compile("[0-9A-Za-z]{4}([" + DASH + " ])[0-9A-Za-z]{4}\\1[0-9A-Za-z]{4}");
	private static final Pattern J01 = Pattern.compile("[0-9A-FlIoOa-f]{28,36}");
	private static final Pattern NUMBER = Pattern.compile("[0-9lIoO]{6,12}");
	private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
	private static final Pattern TELEPHONE = Pattern.compile("1[3-9]\\d{9}|[48]00\\d{7}|0\\d{9,11}");
	private static final int USUAL_REFERENCE = 8;
	private static final int LEAST_CHARACTERS = 4;
	private static final int MOST_CHARACTERS = 64;

	private CodeText() {
	}

	/** The code that a labelled value begins with; prose behind it is left out. */
	static Optional<String> labelled(String value) {
		Matcher run = RUN.matcher(value);
		if (!run.lookingAt()) {
			return Optional.empty();
		}
		Matcher more = MORE.matcher(value);
		int end = run.end();
		while (more.region(end, value.length()).lookingAt()) {
			end = more.end();
		}
		return Optional.of(value.substring(0, end));
	}

	/** Runs of code characters in the order they stand. */
	static List<String> runs(String text) {
		List<String> runs = new ArrayList<>();
		Matcher run = RUN.matcher(text);
		while (run.find()) {
			runs.add(run.group());
		}
		return runs;
	}

	/** Whether a word could be a code, maybe with a wrong character in it. */
	static boolean mayBeCode(String word) {
		int length = runs(word).stream().mapToInt(String::length).sum();
		return word.length() <= MOST_CHARACTERS && length >= LEAST_CHARACTERS && length * 4 >= word.length() * 3;
	}

	/** Codes of J-01 in the order they stand. */
	static List<String> j01(String text) {
		return runs(text).stream().filter(run -> J01.matcher(run).matches()).toList();
	}

	/** The first authorization code of E-01 with its groups apart. */
	static Optional<String> e01Authorization(String text) {
		Matcher matcher = E01_AUTHORIZATION.matcher(text);
		while (matcher.find()) {
			boolean apart = matcher.start() == 0 || !Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
			if (apart && (matcher.end() == text.length() || !Character.isLetterOrDigit(text.charAt(matcher.end()))) && hasDigit(matcher.group())) {
				return Optional.of(matcher.group());
			}
		}
		return Optional.empty();
	}

	/** A number that may be a reference of E-01, the eight digits that are usual before any other; no date and no telephone number. */
	static Optional<String> e01Reference(String text) {
		List<String> numbers = runs(text).stream().filter(run -> NUMBER.matcher(run).matches() && hasDigit(run) && !DAY.matcher(run)
				.matches()
				&& !TELEPHONE.matcher(run).matches()).toList();
		return numbers.stream().filter(number -> number.length() == USUAL_REFERENCE).findFirst().or(() -> numbers.stream().findFirst());
	}

	private static boolean hasDigit(String text) {
		return text.chars().anyMatch(c -> c >= '0' && c <= '9');
	}
}
