package org.certclinic.rules.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.certclinic.rules.Phrase;

/**
 * One of the two codes as it was typed, and plain: full-width characters made half-width, every kind of dash a hyphen, without blanks
 * and invisible characters. Says of a code only places and single characters, never the code.
 */
final class Code {
	private static final int MOST_TOLD = 3;
	/** Hyphens, dashes, minus signs, and the Chinese and Japanese strokes that are typed for them. */
	private static final String DASHES = "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u30fc\u4e00\ufe58\ufe63\uff0d"
			+ "\uff70\uff3f";

	private final WhichCode field;
	private final String typed;
	private final String plain;

	Code(WhichCode field, String typed) {
		this.field = field;
		this.typed = typed;
		this.plain = plain(typed);
	}

	/** The same code taken for the other one. */
	Code as(WhichCode other) {
		return new Code(other, typed);
	}

	private static String plain(String typed) {
		var plain = new StringBuilder(typed.length());
		typed.strip().codePoints().filter(c -> !isBlank(c)).map(Code::plain).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static int plain(int c) {
		if (isDash(c)) {
			return '-';
		}
		return isWide(c) ? c - 0xff01 + '!' : c;
	}

	static boolean isDash(int c) {
		return DASHES.indexOf(c) >= 0;
	}

	/** Whether it is the full-width form of a character of ASCII. */
	static boolean isWide(int c) {
		return c >= 0xff01 && c <= 0xff5e;
	}

	static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT && c != 0xad;
	}

	static boolean isLetterOrDigit(int c) {
		return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	WhichCode field() {
		return field;
	}

	String typed() {
		return typed;
	}

	String plain() {
		return plain;
	}

	/** Letters and digits, without hyphens and whatever else. */
	String letters() {
		var letters = new StringBuilder();
		plain.codePoints().filter(Code::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.toString();
	}

	boolean isAll(IntPredicate test) {
		return !plain.isEmpty() && plain.codePoints().allMatch(test);
	}

	/** Tells of the first few characters that are wrong where each stands, and how many more there are. */
	List<Object> tell(IntPredicate wrong, IntFunction<Phrase> what) {
		List<Object> told = new ArrayList<>();
		int more = 0;
		int position = 0;
		int group = 1;
		int inGroup = 0;
		boolean grouped = plain.indexOf('-') >= 0;
		for (int c : plain.codePoints().toArray()) {
			position++;
			inGroup++;
			if (wrong.test(c)) {
				if (told.size() < MOST_TOLD) {
					told.add(grouped ? Phrase.of("code.grouped", field.phrase(), group, inGroup, what.apply(c))
							: Phrase.of("code.character", field.phrase(), position, what.apply(c)));
				} else {
					more++;
				}
			}
			if (c == '-') {
				group++;
				inGroup = 0;
			}
		}
		if (more > 0) {
			told.add(Phrase.of("code.more", more));
		}
		return told;
	}

	/** What a character is, in words where it can be mistaken. */
	static Phrase character(int c) {
		return switch (c) {
		case 'l' -> Phrase.of("character.small-l");
		case 'I' -> Phrase.of("character.capital-i");
		case 'o' -> Phrase.of("character.small-o");
		case 'O' -> Phrase.of("character.capital-o");
		case '-' -> Phrase.of("character.hyphen");
		default -> Phrase.of("character.other", Character.toString(c));
		};
	}
}
