package org.certclinic.x509.decode;

/** Whether text that bytes give in some encoding looks as people write. */
final class Plausibility {
	private static final int HIGH = 0x80;
	/** No-break space, copyright and the like, and what Windows has for quotes and dashes. */
	private static final String SIGNS = "\u00a0\u00a1\u00a9\u00ab\u00ae\u00b0\u00b4\u00b7\u00bb\u00bf\u0091\u0092\u0093\u0094\u0096\u0097";

	private Plausibility() {
	}

	/** Whether all letters outside ASCII are of one script, and of the part of it that is in daily use. */
	static boolean isOneScript(String text) {
		int seen = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < HIGH) {
				continue;
			}
			int block = block(c);
			if (block < 0 || block > 0 && seen > 0 && seen != block) {
				return false;
			}
			seen = Math.max(seen, block);
		}
		return true;
	}

	/** A number for each script in use; 0 for what goes with all, -1 for what is rarely meant. */
	private static int block(char c) {
		if (c >= 0x800) {
			return 0; // three bytes or more in UTF-8: no accident
		}
		if (c >= 0xa0 && c <= 0xbf || c == 0xd7 || c == 0xf7) {
			return 0;
		}
		if (c >= 0xc0 && c <= 0x17f || c >= 0x1cd && c <= 0x1dc || c >= 0x218 && c <= 0x21b || c == 0x192 || c == 0x1a0 || c == 0x1a1
				|| c == 0x1af || c == 0x1b0) {
			return 1;
		}
		if (c >= 0x386 && c <= 0x3ce) {
			return 2;
		}
		if (c >= 0x401 && c <= 0x45f || c == 0x490 || c == 0x491) {
			return 3;
		}
		if (c >= 0x5d0 && c <= 0x5ea) {
			return 4;
		}
		if (c >= 0x60c && c <= 0x6d5) {
			return 5;
		}
		return c >= 0x531 && c <= 0x587 ? 6 : -1;
	}

	/** Whether every character above ASCII is a letter standing among letters of its own case, or a sign people use. */
	static boolean isLatin(String text) {
		boolean any = false;
		for (int start = 0; start < text.length();) {
			if (!Character.isLetter(text.charAt(start))) {
				if (text.charAt(start) >= HIGH && !isSign(text, start)) {
					return false;
				}
				start++;
				continue;
			}
			int end = start;
			while (end < text.length() && Character.isLetter(text.charAt(end))) {
				end++;
			}
			if (!isWord(text.substring(start, end))) {
				return false;
			}
			any = true;
			start = end;
		}
		return any;
	}

	/** Signs of Latin-1 that stand alone, for example in {@code Müller® GmbH}. */
	private static boolean isSign(String text, int index) {
		boolean alone = index + 1 == text.length() || text.charAt(index + 1) < HIGH;
		return alone && SIGNS.indexOf(text.charAt(index)) >= 0;
	}

	/** One case throughout, or a capital in front; at most two letters above ASCII side by side, and then as many others. */
	private static boolean isWord(String word) {
		int high = 0;
		int run = 0;
		boolean pair = false;
		boolean upper = false;
		boolean lower = false;
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			run = c < HIGH ? 0 : run + 1;
			high += c < HIGH ? 0 : 1;
			pair |= run == 2;
			if (run > 2) {
				return false;
			}
			if (i > 0) {
				upper |= Character.isUpperCase(c);
				lower |= Character.isLowerCase(c) && c != 'ß';
			}
		}
		if (pair && 2 * high > word.length() || upper && (lower || Character.isLowerCase(word.charAt(0)))) {
			return high == 0;
		}
		return true;
	}

	/** Whether a letter above ASCII has a letter of ASCII beside it. */
	static boolean hasLatinLetters(byte[] bytes) {
		for (int i = 0; i < bytes.length; i++) {
			boolean beside = i > 0 && isLetter(bytes[i - 1]) || i + 1 < bytes.length && isLetter(bytes[i + 1]);
			if (bytes[i] < 0 && beside) {
				return true;
			}
		}
		return false;
	}

	private static boolean isLetter(byte octet) {
		return octet >= 'a' && octet <= 'z' || octet >= 'A' && octet <= 'Z';
	}
}
