package org.certclinic.x509.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** Strings of two and four bytes a character, also where the bytes are in the wrong order or are no such string at all. */
final class WideText {
	private static final int WORD = 4;

	private WideText() {
	}

	/** None where the bytes are no UTF-16, or are likelier text of one byte a character. */
	static Optional<String> utf16(Octets bytes) {
		byte[] array = bytes.toArray();
		if (array.length % 2 != 0) {
			return Optional.empty();
		}
		Optional<String> big = TextGuess.strictly(StandardCharsets.UTF_16BE, array);
		if (big.isPresent() && isCommon(big.get())) {
			return big;
		}
		if (array.length > 0 && isPrintable(array)) {
			return Optional.empty();
		}
		Optional<String> little = TextGuess.strictly(StandardCharsets.UTF_16LE, array);
		return little.isPresent() && isCommon(little.get()) ? little : big;
	}

	static Optional<String> utf32(Octets bytes) {
		return bytes.size() % WORD == 0 ? TextGuess.strictly(Charset.forName("UTF-32BE"), bytes.toArray()) : Optional.empty();
	}

	/** UTF-16 in a string of another type: every other byte is zero. */
	static Optional<String> hiddenUtf16(byte[] bytes) {
		if (bytes.length < 2 || bytes.length % 2 != 0 || bytes[0] != 0 && bytes[1] != 0) {
			return Optional.empty();
		}
		int zero = bytes[0] == 0 ? 0 : 1;
		for (int i = 0; i < bytes.length; i += 2) {
			if (bytes[i + zero] != 0 || bytes[i + 1 - zero] == 0) {
				return Optional.empty();
			}
		}
		return TextGuess.strictly(zero == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, bytes);
	}

	private static boolean isPrintable(byte[] bytes) {
		for (byte octet : bytes) {
			if (octet < ' ' || octet > '~') {
				return false;
			}
		}
		return true;
	}

	/** Whether all characters are of ASCII, of a European script, or of those that nearly all Chinese text is made of. */
	private static boolean isCommon(String text) {
		var gb2312 = Charset.forName("GB2312").newEncoder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean european = c >= ' ' && c <= '~' || c >= 0xa0 && c < 0x800;
			if (!european && !gb2312.canEncode(c)) {
				return false;
			}
		}
		return true;
	}
}
