package org.certclinic.x509.pbe;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A password in the bytes that one program or another makes of it. Holds a secret: {@link #wipe()} it after use. */
public final class Spelling {
	/** How the password differs from what was typed. */
	public enum Kind {
		AS_GIVEN, NONE, EMPTY, WITHOUT_BLANKS, HALF_WIDTH, OTHER_CASE, GBK, UTF8
	}

	/** No password at all, which in PKCS#12 alone is not the same as an empty one. RFC 7292, B.1. */
	public static final Spelling NONE = new Spelling(Kind.NONE, new byte[0], List.of(), new char[0]);
	/** The empty password. */
	public static final Spelling EMPTY = new Spelling(Kind.EMPTY, new byte[2], List.of(new byte[0]), new char[0]);
	private static final Charset GBK = Charset.forName("GBK");

	private final Kind kind;
	private final byte[] bmp;
	private final List<byte[]> raws;
	private final char[] chars;

	private Spelling(Kind kind, byte[] bmp, List<byte[]> raws, char[] chars) {
		this.kind = kind;
		this.bmp = bmp;
		this.raws = raws;
		this.chars = chars;
	}

	/** The password as it was given. The array is copied. */
	public static Spelling of(char[] password) {
		return of(Kind.AS_GIVEN, password.clone());
	}

	private static Spelling of(Kind kind, char[] chars) {
		byte[] bmp = bmp(chars);
		return new Spelling(kind, bmp, List.of(encode(chars, StandardCharsets.UTF_8), bmp), chars);
	}

	/** Bytes of a text that a program took for one character each, as OpenSSL before 1.1 and those after it do. */
	private static Spelling ofBytes(Kind kind, char[] chars, Charset charset) {
		byte[] bytes = encode(chars, charset);
		char[] wide = new char[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			wide[i] = (char) (bytes[i] & 0xff);
		}
		byte[] bmp = bmp(wide);
		Arrays.fill(wide, '\0');
		return new Spelling(kind, bmp, List.of(bytes), chars.clone());
	}

	/** What the person may have meant, likeliest first: to tell them what to type. */
	public static List<Spelling> mistyped(char[] password) {
		List<Spelling> spellings = new ArrayList<>();
		addChanged(spellings, Kind.WITHOUT_BLANKS, password, text -> text.replaceAll("^[\\s\\u3000\\ufeff]+|[\\s\\u3000\\ufeff]+$", ""));
		addChanged(spellings, Kind.HALF_WIDTH, password, Spelling::halfWidth);
		if (new String(password).chars().anyMatch(c -> c > 0x7f)) {
			spellings.add(ofBytes(Kind.UTF8, password, StandardCharsets.UTF_8));
			spellings.add(ofBytes(Kind.GBK, password, GBK));
		}
		addChanged(spellings, Kind.OTHER_CASE, password, Spelling::otherCase);
		return spellings;
	}

	private static void addChanged(List<Spelling> spellings, Kind kind, char[] password, UnaryOperator<String> change) {
		char[] changed = change.apply(new String(password)).toCharArray();
		if (!Arrays.equals(changed, password)) {
			spellings.add(of(kind, changed));
		}
	}

	private static String halfWidth(String text) {
		return text.codePoints().map(c -> c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c == 0x3000 ? ' ' : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** As with the caps lock on. */
	private static String otherCase(String text) {
		return text.codePoints().map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static byte[] bmp(char[] chars) {
		byte[] bytes = new byte[chars.length * 2 + 2];
		for (int i = 0; i < chars.length; i++) {
			bytes[2 * i] = (byte) (chars[i] >> 8);
			bytes[2 * i + 1] = (byte) chars[i];
		}
		return bytes;
	}

	private static byte[] encode(char[] chars, Charset charset) {
		var buffer = charset.encode(CharBuffer.wrap(chars));
		byte[] bytes = new byte[buffer.remaining()];
		buffer.get(bytes);
		Arrays.fill(buffer.array(), (byte) 0);
		return bytes;
	}

	public Kind kind() {
		return kind;
	}

	/** Big-endian UTF-16 with two zero bytes behind, as PKCS#12 has it. Not to be changed. */
	public byte[] bmp() {
		return bmp;
	}

	/** The bytes for everything else, likeliest first. Not to be changed. */
	public List<byte[]> raws() {
		return raws;
	}

	/** The characters, for programs that take those. Not to be changed. */
	public char[] chars() {
		return chars;
	}

	/** Overwrites the password. */
	public void wipe() {
		Arrays.fill(bmp, (byte) 0);
		raws.forEach(raw -> Arrays.fill(raw, (byte) 0));
		Arrays.fill(chars, '\0');
	}
}
