package org.certclinic.ui.certificate.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;

/** Judges each character of a code where it stands, so that it can be marked there. What follows from it is said by rules. */
final class CodeMarks {
	/** Which of the two codes. */
	enum Field {
		REFERENCE, AUTHORIZATION
	}

	/** What is wrong with a character. */
	enum Flaw {
		/** Of a Chinese input method. */
		WIDE,
		/** No hyphen, but looks like one. */
		DASH,
		/** Blank or invisible. */
		BLANK,
		/** A letter that looks like the digit that is meant. */
		CONFUSED,
		/** Not in codes of that system. */
		FOREIGN
	}

	/**
	 * A character that is wrong.
	 *
	 * @param at     where it begins in the text
	 * @param length in the text
	 * @param number counts characters from 1
	 */
	record Mark(int at, int length, int number, int character, Flaw flaw) {
	}

	private static final String DASHES = "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u30fc\u4e00\ufe58\ufe63\uff0d\uff70\uff3f";
	private static final String LIKE_DIGITS = "lI|oO";

	private CodeMarks() {
	}

	/** The wrong characters from left to right; without a system only those that are wrong in any. */
	static List<Mark> of(String code, Field field, Optional<CaSystem> system) {
		List<Mark> marks = new ArrayList<>();
		int number = 0;
		for (int at = 0; at < code.length();) {
			int character = code.codePointAt(at);
			int length = Character.charCount(character);
			int here = at;
			int place = ++number;
			flaw(character, field, system).ifPresent(flaw -> marks.add(new Mark(here, length, place, character, flaw)));
			at += length;
		}
		return marks;
	}

	private static Optional<Flaw> flaw(int character, Field field, Optional<CaSystem> system) {
		if (DASHES.indexOf(character) >= 0) {
			return Optional.of(Flaw.DASH);
		}
		if (Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT) {
			return Optional.of(Flaw.BLANK);
		}
		if (character >= 0xff01 && character <= 0xff5e) {
			return Optional.of(Flaw.WIDE);
		}
		return system.flatMap(known -> flawIn(known, field, character));
	}

	private static Optional<Flaw> flawIn(CaSystem system, Field field, int character) {
		boolean digit = character >= '0' && character <= '9';
		boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
		boolean confused = LIKE_DIGITS.indexOf(character) >= 0;
		return switch (system) {
		case E01 -> switch (field) {
		case REFERENCE -> digit ? Optional.empty() : Optional.of(confused ? Flaw.CONFUSED : Flaw.FOREIGN);
		case AUTHORIZATION -> character == 'l' || character == '|' ? Optional.of(Flaw.CONFUSED)
				: digit || letter || character == '-' ? Optional.empty() : Optional.of(Flaw.FOREIGN);
		};
		case J01 -> digit || character >= 'a' && character <= 'f' ? Optional.empty() : Optional.of(confused ? Flaw.CONFUSED : Flaw.FOREIGN);
		};
	}
}
