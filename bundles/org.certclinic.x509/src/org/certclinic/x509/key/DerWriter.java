package org.certclinic.x509.key;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.HexFormat;

/** Writes the little DER that a {@code SubjectPublicKeyInfo} takes. */
final class DerWriter {
	private static final HexFormat HEX = HexFormat.of();

	private DerWriter() {
	}

	/** {@code SubjectPublicKeyInfo}. RFC 5280, 4.1.2.7. */
	static byte[] publicKey(byte[] algorithm, byte[] key) {
		return value(0x30, algorithm, value(0x03, new byte[1], key));
	}

	/** {@code AlgorithmIdentifier}; {@code parameters} may be empty. */
	static byte[] algorithm(String oidContentHex, byte[] parameters) {
		return value(0x30, value(0x06, HEX.parseHex(oidContentHex)), parameters);
	}

	/** {@code RSAPublicKey}. RFC 8017, A.1.1. */
	static byte[] rsa(BigInteger modulus, BigInteger exponent) {
		return value(0x30, integer(modulus), integer(exponent));
	}

	static byte[] integer(BigInteger number) {
		return value(0x02, number.toByteArray());
	}

	static byte[] value(int tag, byte[]... parts) {
		int length = 0;
		for (byte[] part : parts) {
			length += part.length;
		}
		var out = new ByteArrayOutputStream(length + 6);
		out.write(tag);
		writeLength(out, length);
		for (byte[] part : parts) {
			out.write(part, 0, part.length);
		}
		return out.toByteArray();
	}

	private static void writeLength(ByteArrayOutputStream out, int length) {
		if (length < 0x80) {
			out.write(length);
			return;
		}
		byte[] bytes = BigInteger.valueOf(length).toByteArray();
		int start = bytes[0] == 0 ? 1 : 0;
		out.write(0x80 | bytes.length - start);
		out.write(bytes, start, bytes.length - start);
	}
}
