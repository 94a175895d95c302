package org.certclinic.knowledge.search;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: half-width, lower case, the parts of symbolic names as words of their own. */
final class Wording {
	private Wording() {
	}

	/** Has as many characters as {@link #halfWidth} of the same text, so that places in one are places in the other. */
	static String normalise(String text) {
		return halfWidth(text).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static String halfWidth(String text) {
		return Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	/** Whether it is a Latin letter, a digit or a mark beside them, and not Chinese. */
	static boolean isLatin(char c) {
		return c < 0x250;
	}

	/** Letters and digits only, to compare messages whatever blanks and marks they are written with. */
	static String squeeze(String text) {
		var letters = new StringBuilder(text.length());
		text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.toString();
	}
}
