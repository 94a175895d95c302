package org.certclinic.x509.text;

import java.util.Arrays;

/** What each character means in base64. */
final class Alphabet {
	/** {@code =}. */
	static final byte PAD = 64;
	static final byte BLANK = 65;
	static final byte ODD = 66;
	private static final int ASCII = 128;
	private static final byte[] VALUES = new byte[ASCII];
	/** So many times more characters than odd ones make a line base64 still. */
	private static final int PURE = 8;

	static {
		Arrays.fill(VALUES, ODD);
		String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		for (int i = 0; i < digits.length(); i++) {
			VALUES[digits.charAt(i)] = (byte) i;
		}
		VALUES['-'] = 62;
		VALUES['_'] = 63;
		VALUES['='] = PAD;
		Arrays.fill(VALUES, 0, ' ' + 1, BLANK);
	}

	private Alphabet() {
	}

	/** 0 to 63, or one of the constants. The two characters that stand for {@code +} and {@code /} in addresses count too. */
	static byte value(char c) {
		return c < ASCII ? VALUES[c] : ODD;
	}

	/** Whether {@code c} is a digit of plain base64, or padding. */
	static boolean isPlain(char c) {
		return c < ASCII && VALUES[c] <= PAD && c != '-' && c != '_';
	}

	/** Whether {@code c} is one of the two that base64 for addresses has. */
	static boolean isOfAddresses(char c) {
		return c == '-' || c == '_';
	}

	/** How many decimal digits stand first. */
	static int digits(String text) {
		int count = 0;
		while (count < text.length() && text.charAt(count) >= '0' && text.charAt(count) <= '9') {
			count++;
		}
		return count;
	}

	static Line.Kind kind(String text) {
		int good = 0;
		int blank = 0;
		int odd = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (value(text.charAt(i))) {
			case BLANK -> blank++;
			case ODD -> odd++;
			default -> good++;
			}
		}
		if (good + odd == 0) {
			return Line.Kind.BLANK;
		}
		if (odd + blank == 0) {
			return Line.Kind.BASE64;
		}
		return odd * PURE <= good ? Line.Kind.DOUBTFUL : Line.Kind.FOREIGN;
	}

	/** Whether base64 that begins so may stand for a SEQUENCE: its first byte is 30. */
	static boolean isSequence(String text) {
		return text.length() > 1 && text.charAt(0) == 'M' && text.charAt(1) >= 'A' && text.charAt(1) <= 'P';
	}
}
