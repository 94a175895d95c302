package org.certclinic.x509.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.Tag;

/**
 * Reads strings as they are most likely meant. Certificate authorities have put UTF-8, GBK and Latin-1 into every string type; which one it
 * is shows in the bytes: UTF-8 hardly ever arises by chance, GBK gives common Chinese characters, Latin-1 gives words whose accents
 * stand among letters of their own case.
 */
public final class TextGuess {
	private static final Charset GBK = Charset.forName("GBK");
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final int HIGH = 0x80;

	private TextGuess() {
	}

	/** The text of a string of the given universal tag; of any bytes when the tag is another. */
	public static String read(int tag, Octets bytes) {
		return switch (tag) {
		case Tag.BMP_STRING -> WideText.utf16(bytes).orElseGet(() -> narrow(bytes, false));
		case Tag.UNIVERSAL_STRING -> WideText.utf32(bytes).orElseGet(() -> narrow(bytes, false));
		default -> narrow(bytes, tag == Tag.UTF8_STRING);
		};
	}

	/** @param declared whether the string says that it is UTF-8 */
	static String narrow(Octets bytes, boolean declared) {
		byte[] array = bytes.toArray();
		if (isAscii(array)) {
			Optional<String> hidden = WideText.hiddenUtf16(array);
			return hidden.isPresent() ? hidden.get() : new String(array, StandardCharsets.ISO_8859_1);
		}
		Optional<String> utf8 = strictly(StandardCharsets.UTF_8, array);
		if (utf8.isPresent()) {
			return declared || !isBetterChinese(utf8.get(), array) ? utf8.get() : strictly(GBK, array).orElseGet(utf8::get);
		}
		Optional<String> wide = WideText.hiddenUtf16(array);
		if (wide.isPresent()) {
			return wide.get();
		}
		return (isChinese(array) ? strictly(GBK, array) : Optional.<String>empty()).orElseGet(() -> latin(array));
	}

	/** The text, if the bytes are sound in that encoding. */
	public static Optional<String> strictly(Charset charset, byte[] bytes) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	static boolean isAscii(byte[] bytes) {
		for (byte octet : bytes) {
			if (octet < 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether bytes that are UTF-8 by chance are GBK: two bytes that mean one Chinese character are sometimes also one character of
	 * UTF-8, but then mostly a rare one, or of several scripts.
	 */
	private static boolean isBetterChinese(String utf8, byte[] bytes) {
		return !Plausibility.isOneScript(utf8) && GbkBytes.of(bytes).isGb2312();
	}

	private static boolean isChinese(byte[] bytes) {
		GbkBytes gbk = GbkBytes.of(bytes);
		return gbk.isSound() && !Plausibility.isLatin(new String(bytes, StandardCharsets.ISO_8859_1))
				&& (gbk.isGb2312() || gbk.isMostlyGb2312() || !Plausibility.hasLatinLetters(bytes));
	}

	/** Latin-1; for the codes that it has no letters for, what Windows means by them. */
	private static String latin(byte[] bytes) {
		var text = new StringBuilder(bytes.length);
		for (byte octet : bytes) {
			int code = octet & 0xff;
			String read = code >= HIGH && code < 0xa0 ? new String(new byte[] { octet }, WINDOWS_1252) : String.valueOf((char) code);
			text.append(read.equals("\ufffd") ? String.valueOf((char) code) : read);
		}
		return text.toString();
	}
}
