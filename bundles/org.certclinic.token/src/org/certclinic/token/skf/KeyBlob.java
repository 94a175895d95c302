package org.certclinic.token.skf;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.PublicHalf;

/** {@code RSAPUBLICKEYBLOB} and {@code ECCPUBLICKEYBLOB} of GM/T 0016, 6.4. Numbers stand at the end of their fields, with some vendors at the start. */
final class KeyBlob {
	private static final int ECC = 2 * 64;
	private static final int MODULUS = 256;
	private static final int EXPONENT = 4;
	private static final int SM2_BYTES = 32;
	private static final String SM2_CURVE = "1.2.156.10197.1.301";
	private static final int SMALLEST_RSA = 512;

	private KeyBlob() {
	}

	/** Absent where the bytes are no such structure. */
	static Optional<PublicHalf> read(ByteBuffer blob) {
		int size = blob.remaining();
		return switch (size) {
		case 4 + ECC, 8 + ECC -> sm2(blob, size - ECC);
		case 2 * 4 + MODULUS + EXPONENT -> rsa(blob, 4);
		case 2 * 8 + MODULUS + EXPONENT, 2 * 8 + MODULUS + 2 * EXPONENT -> rsa(blob, 8);
		default -> Optional.empty();
		};
	}

	private static Optional<PublicHalf> sm2(ByteBuffer blob, int from) {
		int bits = blob.getInt(0);
		byte[] x = number(field(blob, from, ECC / 2), SM2_BYTES);
		byte[] y = number(field(blob, from + ECC / 2, ECC / 2), SM2_BYTES);
		if (bits != SM2_BYTES * 8 || isZero(x) && isZero(y)) {
			return Optional.empty();
		}
		byte[] point = ByteBuffer.allocate(1 + 2 * SM2_BYTES).put((byte) 4).put(x).put(y).array();
		return Optional.of(new PublicHalf("SM2", bits, Optional.of(SM2_CURVE), Optional.empty(), Optional.empty(), Octets.of(point)));
	}

	private static Optional<PublicHalf> rsa(ByteBuffer blob, int word) {
		int bits = blob.getInt(word);
		if (bits < SMALLEST_RSA || bits > MODULUS * 8 || bits % 8 != 0) {
			return Optional.empty();
		}
		BigInteger modulus = new BigInteger(1, number(field(blob, 2 * word, MODULUS), bits / 8));
		BigInteger exponent = new BigInteger(1, field(blob, 2 * word + MODULUS, EXPONENT));
		boolean known = exponent.testBit(0); // an even one was written in another order
		return Optional.of(new PublicHalf("RSA", bits, Optional.empty(), Optional.of(modulus), known ? Optional.of(exponent) : Optional.empty(),
				Octets.EMPTY));
	}

	private static byte[] field(ByteBuffer blob, int at, int length) {
		byte[] field = new byte[length];
		blob.get(at, field);
		return field;
	}

	private static byte[] number(byte[] field, int length) {
		boolean atEnd = isZero(Arrays.copyOf(field, field.length - length));
		return atEnd ? Arrays.copyOfRange(field, field.length - length, field.length) : Arrays.copyOf(field, length);
	}

	private static boolean isZero(byte[] bytes) {
		for (byte octet : bytes) {
			if (octet != 0) {
				return false;
			}
		}
		return true;
	}
}
