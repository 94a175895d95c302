package org.certclinic.token.pkcs11;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Texts of modules: UTF-8 as the standard wants it, or GBK as drivers made in China often have it, padded with blanks or ended by a zero. */
public final class TokenText {
	/** Bytes of a UTF-8 character but its last. */
	private static final int LONGEST_PIECE = 3;
	private static final String GBK = "GBK";

	private TokenText() {
	}

	/** The text without padding; what cannot be shown is {@code U+FFFD}. */
	public static String decode(byte[] field) {
		byte[] content = content(field);
		String text = strict(content, StandardCharsets.UTF_8).or(() -> cut(field, content))
				.or(() -> Charset.isSupported(GBK) ? strict(content, Charset.forName(GBK)) : Optional.empty())
				.orElseGet(() -> new String(content, StandardCharsets.ISO_8859_1));
		return text.codePoints().map(c -> Character.isISOControl(c) ? 0xfffd : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** The bytes before the padding. */
	public static byte[] content(byte[] field) {
		int end = 0;
		while (end < field.length && field[end] != 0) {
			end++;
		}
		while (end > 0 && field[end - 1] == ' ') {
			end--;
		}
		return Arrays.copyOf(field, end);
	}

	/** A field that is full may end within a character. */
	private static Optional<String> cut(byte[] field, byte[] content) {
		if (content.length < field.length) {
			return Optional.empty();
		}
		for (int less = 1; less <= LONGEST_PIECE && less < content.length; less++) {
			Optional<String> text = strict(Arrays.copyOf(content, content.length - less), StandardCharsets.UTF_8);
			if (text.isPresent()) {
				return text;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> strict(byte[] content, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}
}
