package org.certclinic.core.evidence;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A public key. RFC 5280, 4.1.2.7.
 *
 * @param algorithm as encoded
 * @param family    {@code RSA}, {@code EC}, {@code SM2}, {@code DSA}, {@code Ed25519} ...; the OID where unknown
 * @param size      bits as the field counts them: modulus, field size; 0 where unknown
 * @param curve     for example {@code prime256v1} or {@code SM2}
 * @param modulus   of an RSA key
 * @param exponent  of an RSA key
 * @param encoded   the whole {@code SubjectPublicKeyInfo}
 */
public record PublicKeyInfo(Algorithm algorithm, String family, int size, Optional<String> curve, Optional<BigInteger> modulus,
		Optional<BigInteger> exponent, Octets encoded) {
	private static final int BIT_STRING = 3;
	private static final int UNCOMPRESSED = 4;
	private static final int LONG_FORM = 0x80;

	public PublicKeyInfo {
		Objects.requireNonNull(algorithm, "algorithm");
		Objects.requireNonNull(family, "family");
		Objects.requireNonNull(curve, "curve");
		Objects.requireNonNull(modulus, "modulus");
		Objects.requireNonNull(exponent, "exponent");
		Objects.requireNonNull(encoded, "encoded");
	}

	/**
	 * Whether both are one key, however each is encoded: a point may be compressed in one of them, and the domain parameters named, spelt
	 * out or left to the issuer.
	 */
	public boolean isSameKey(PublicKeyInfo other) {
		if (modulus.isPresent()) {
			return modulus.equals(other.modulus) && exponent.equals(other.exponent);
		}
		return encoded.equals(other.encoded) || family.equals(other.family) && !bits().isEmpty() && bits().equals(other.bits());
	}

	/** Equal for two keys where {@link #isSameKey} holds, for maps. */
	public Object identity() {
		if (modulus.isPresent()) {
			return List.of(modulus, exponent);
		}
		Octets bits = bits();
		return bits.isEmpty() ? encoded : List.of(family, bits);
	}

	/** What stands in the BIT STRING, a point compressed; empty where that cannot be told. */
	private Octets bits() {
		int algorithm = content(0);
		int bitString = end(algorithm);
		int start = content(bitString) + 1;
		if (bitString >= encoded.size() || encoded.at(bitString) != BIT_STRING || start >= encoded.size()) {
			return Octets.EMPTY;
		}
		Octets bits = encoded.slice(start, encoded.size());
		int half = bits.size() / 2;
		if (curve.isEmpty() || bits.at(0) != UNCOMPRESSED || bits.size() % 2 == 0) {
			return bits;
		}
		byte[] point = bits.slice(0, half + 1).toArray();
		point[0] = (byte) (2 + bits.at(2 * half) % 2);
		return Octets.of(point);
	}

	/** Where the content of the value at {@code at} begins. */
	private int content(int at) {
		int length = at + 1 < encoded.size() ? encoded.at(at + 1) : 0;
		return at + 2 + (length > LONG_FORM ? length - LONG_FORM : 0);
	}

	/** Where the value at {@code at} ends; the end of all where that is behind it. */
	private int end(int at) {
		int content = content(at);
		long length = content == at + 2 && at + 1 < encoded.size() ? encoded.at(at + 1) : 0;
		for (int i = at + 2; i < content && i < encoded.size(); i++) {
			length = Math.min(length << 8 | encoded.at(i), Integer.MAX_VALUE);
		}
		return (int) Math.min(content + length, encoded.size());
	}
}
