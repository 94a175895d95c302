package org.certclinic.rules.name;

import org.certclinic.core.evidence.Octets;

/** Tells encodings of text apart by their bytes. */
final class Bytes {
	private static final String PRINTABLE_MARKS = " '()+,-./:=?";

	private Bytes() {
	}

	static boolean isAscii(Octets bytes) {
		for (int i = 0; i < bytes.size(); i++) {
			if (bytes.at(i) >= 0x80) {
				return false;
			}
		}
		return true;
	}

	/** Letters, digits and a few marks. X.680, 41.4. */
	static boolean isPrintable(Octets bytes) {
		for (int i = 0; i < bytes.size(); i++) {
			int c = bytes.at(i);
			boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
			if (!letterOrDigit && (c >= 0x80 || PRINTABLE_MARKS.indexOf(c) < 0)) {
				return false;
			}
		}
		return true;
	}

	/** Without overlong forms and surrogates. RFC 3629. */
	static boolean isUtf8(Octets bytes) {
		for (int i = 0; i < bytes.size();) {
			int first = bytes.at(i);
			int length = lengthOf(first);
			if (length == 0 || i + length > bytes.size()) {
				return false;
			}
			int value = length == 1 ? first : first & (0xff >> length + 1);
			for (int j = 1; j < length; j++) {
				if ((bytes.at(i + j) & 0xc0) != 0x80) {
					return false;
				}
				value = value << 6 | bytes.at(i + j) & 0x3f;
			}
			boolean overlong = length == 3 && value < 0x800 || length == 4 && value < 0x10000;
			if (overlong || value > 0x10ffff || value >= 0xd800 && value < 0xe000) {
				return false;
			}
			i += length;
		}
		return true;
	}

	/** How many bytes a character takes that begins with this one; 0 where none does. */
	private static int lengthOf(int first) {
		if (first < 0x80) {
			return 1;
		}
		if (first < 0xc2 || first >= 0xf5) {
			return 0;
		}
		return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	}

	/** Whether all bytes above ASCII come in the pairs of GBK, at least one of them. */
	static boolean looksLikeGbk(Octets bytes) {
		boolean pair = false;
		for (int i = 0; i < bytes.size(); i++) {
			int first = bytes.at(i);
			if (first >= 0x80) {
				if (first == 0x80 || first == 0xff || i + 1 == bytes.size()) {
					return false;
				}
				int second = bytes.at(++i);
				if (second < 0x40 || second == 0x7f || second == 0xff) {
					return false;
				}
				pair = true;
			}
		}
		return pair;
	}
}
