package org.certclinic.x509.decode;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.Tag;

/** Which tags are strings, and which bytes each of them allows. X.680, 41. */
final class TextRules {
	/** Letters, digits and {@code ' ( ) + , - . / : = ?} with the space. */
	private static final BitSet PRINTABLE = BitSet.valueOf(new long[] { 0xa7fffb8100000000L, 0x07fffffe07fffffeL });
	private static final int ASCII = 0x80;

	private TextRules() {
	}

	static boolean isString(int tag) {
		return switch (tag) {
		case Tag.UTF8_STRING, Tag.NUMERIC_STRING, Tag.PRINTABLE_STRING, Tag.TELETEX_STRING, Tag.VIDEOTEX_STRING, Tag.IA5_STRING,
				Tag.GRAPHIC_STRING, Tag.VISIBLE_STRING, Tag.GENERAL_STRING, Tag.UNIVERSAL_STRING, Tag.BMP_STRING ->
			true;
		default -> false;
		};
	}

	/** Teletex strings and their like allow all bytes: what authorities mean by them is not theirs to say. */
	static boolean allow(int tag, Octets bytes) {
		return switch (tag) {
		case Tag.UTF8_STRING -> isAscii(bytes) || TextGuess.strictly(StandardCharsets.UTF_8, bytes.toArray()).isPresent();
		case Tag.BMP_STRING -> bytes.size() % 2 == 0 && WideText.utf16(bytes).isPresent();
		case Tag.UNIVERSAL_STRING -> WideText.utf32(bytes).isPresent();
		case Tag.IA5_STRING -> isAscii(bytes);
		case Tag.PRINTABLE_STRING, Tag.NUMERIC_STRING, Tag.VISIBLE_STRING -> allowsEach(tag, bytes);
		default -> true;
		};
	}

	private static boolean isAscii(Octets bytes) {
		for (int i = 0; i < bytes.size(); i++) {
			if (bytes.at(i) >= ASCII) {
				return false;
			}
		}
		return true;
	}

	private static boolean allowsEach(int tag, Octets bytes) {
		for (int i = 0; i < bytes.size(); i++) {
			int c = bytes.at(i);
			boolean allowed = switch (tag) {
			case Tag.PRINTABLE_STRING -> c < ASCII && PRINTABLE.get(c);
			case Tag.NUMERIC_STRING -> c >= '0' && c <= '9' || c == ' ';
			default -> c >= ' ' && c <= '~';
			};
			if (!allowed) {
				return false;
			}
		}
		return true;
	}
}
