package org.certclinic.core.evidence.token;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/**
 * What a key or certificate on a token shows of its public key.
 *
 * @param family    {@code RSA}, {@code EC}, {@code SM2} or the standard's name, for example {@code CKK_GOSTR3410}
 * @param bits      of modulus or field; 0 where unknown
 * @param curve     its OID, for example {@code 1.2.840.10045.3.1.7}
 * @param modulus   of an RSA key
 * @param exponent  of an RSA key
 * @param point     of an EC key, uncompressed where it came so; empty where it is not known
 */
public record PublicHalf(String family, int bits, Optional<String> curve, Optional<BigInteger> modulus, Optional<BigInteger> exponent, Octets point) {
	public PublicHalf {
		Objects.requireNonNull(family, "family");
		Objects.requireNonNull(curve, "curve");
		Objects.requireNonNull(modulus, "modulus");
		Objects.requireNonNull(exponent, "exponent");
		Objects.requireNonNull(point, "point");
	}

	/** Whether enough of it is known to tell it from another. */
	public boolean isKnown() {
		return modulus.isPresent() || !point.isEmpty();
	}

	/** Whether both are known and one key; a point may be compressed in one of them. */
	public boolean isSameKey(PublicHalf other) {
		if (modulus.isPresent()) {
			return modulus.equals(other.modulus) && (exponent.isEmpty() || other.exponent.isEmpty() || exponent.equals(other.exponent));
		}
		return !point.isEmpty() && compressed(point).equals(compressed(other.point));
	}

	private static Octets compressed(Octets point) {
		if (point.size() < 3 || point.size() % 2 == 0 || point.at(0) != 4) {
			return point;
		}
		byte[] half = point.slice(0, point.size() / 2 + 1).toArray();
		half[0] = (byte) (2 + point.at(point.size() - 1) % 2);
		return Octets.of(half);
	}
}
