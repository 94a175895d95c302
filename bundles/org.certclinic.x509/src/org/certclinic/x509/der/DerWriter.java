package org.certclinic.x509.der;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes DER, a value at a time. X.690, 8 and 10. */
public final class DerWriter {
	private static final int CONSTRUCTED = 0x20;
	private static final int CONTEXT = 0x80;

	private DerWriter() {
	}

	/** @param identifier the first byte: class, form and number, for example 0x30 for a SEQUENCE */
	public static byte[] value(int identifier, byte[]... parts) {
		int length = 0;
		for (byte[] part : parts) {
			length += part.length;
		}
		byte[] header = header(identifier, length);
		byte[] value = Arrays.copyOf(header, header.length + length); // one array, so that whoever wipes it wipes all
		int at = header.length;
		for (byte[] part : parts) {
			System.arraycopy(part, 0, value, at, part.length);
			at += part.length;
		}
		return value;
	}

	public static byte[] sequence(byte[]... parts) {
		return value(CONSTRUCTED | Tag.SEQUENCE, parts);
	}

	/** The parts in the order they are given. */
	public static byte[] set(byte[]... parts) {
		return value(CONSTRUCTED | Tag.SET, parts);
	}

	public static byte[] octetString(byte[] content) {
		return value(Tag.OCTET_STRING, content);
	}

	public static byte[] integer(BigInteger number) {
		return value(Tag.INTEGER, number.toByteArray());
	}

	public static byte[] integer(long number) {
		return integer(BigInteger.valueOf(number));
	}

	public static byte[] nothing() {
		return value(Tag.NULL);
	}

	public static byte[] bmpString(String text) {
		return value(Tag.BMP_STRING, text.getBytes(StandardCharsets.UTF_16BE));
	}

	/** {@code [number]} around values, EXPLICIT or around an IMPLICIT SET or SEQUENCE's content. */
	public static byte[] context(int number, byte[]... parts) {
		return value(CONTEXT | CONSTRUCTED | number, parts);
	}

	/** @param dotted for example {@code 1.2.840.113549.1.7.1} */
	public static byte[] oid(String dotted) {
		String[] arcs = dotted.split("\\.");
		var out = new ByteArrayOutputStream();
		writeArc(out, new BigInteger(arcs[0]).multiply(BigInteger.valueOf(40)).add(new BigInteger(arcs[1])));
		for (int i = 2; i < arcs.length; i++) {
			writeArc(out, new BigInteger(arcs[i]));
		}
		return value(Tag.OBJECT_IDENTIFIER, out.toByteArray());
	}

	private static void writeArc(ByteArrayOutputStream out, BigInteger arc) {
		for (int shift = Math.max(arc.bitLength() - 1, 0) / 7 * 7; shift >= 0; shift -= 7) {
			out.write(arc.shiftRight(shift).intValue() & 0x7f | (shift > 0 ? 0x80 : 0));
		}
	}

	private static byte[] header(int identifier, int length) {
		if (length < 0x80) {
			return new byte[] { (byte) identifier, (byte) length };
		}
		byte[] number = BigInteger.valueOf(length).toByteArray();
		int start = number[0] == 0 ? 1 : 0;
		byte[] header = new byte[2 + number.length - start];
		header[0] = (byte) identifier;
		header[1] = (byte) (0x80 | number.length - start);
		System.arraycopy(number, start, header, 2, number.length - start);
		return header;
	}
}
