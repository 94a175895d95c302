package org.certclinic.rules.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.VoucherEvidence.CaSystem;

/** Judges each character of a code where it stands, so that it can be marked there. What follows from it is said by rules. */
public final class CodeMarks {
	/** What is wrong with a character. */
	public enum Flaw {
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
	public record Mark(int at, int length, int number, int character, Flaw flaw) {
	}

	private CodeMarks() {
	}

	/** The wrong characters from left to right; without a system only those that are wrong in any. */
	public static List<Mark> of(String code, WhichCode which, Optional<CaSystem> system) {
		List<Mark> marks = new ArrayList<>();
		int number = 0;
		for (int at = 0; at < code.length();) {
			int character = code.codePointAt(at);
			int length = Character.charCount(character);
			int here = at;
			int place = ++number;
			flaw(character, which, system).ifPresent(flaw -> marks.add(new Mark(here, length, place, character, flaw)));
			at += length;
		}
		return marks;
	}

	private static Optional<Flaw> flaw(int character, WhichCode which, Optional<CaSystem> system) {
		if (Code.isDash(character)) {
			return Optional.of(Flaw.DASH);
		}
		if (Code.isBlank(character)) {
			return Optional.of(Flaw.BLANK);
		}
		if (Code.isWide(character)) {
			return Optional.of(Flaw.WIDE);
		}
		return system.flatMap(known -> flawIn(known, which, character));
	}

	private static Optional<Flaw> flawIn(CaSystem system, WhichCode which, int character) {
		if (ConfusionRule.isConfused(system, which, character)) {
			return Optional.of(Flaw.CONFUSED);
		}
		return CodeAlphabetRule.isUsed(system, which, character) ? Optional.empty() : Optional.of(Flaw.FOREIGN);
	}
}
