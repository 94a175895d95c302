package org.certclinic.core.evidence;

import java.math.BigInteger;
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
	public PublicKeyInfo {
		Objects.requireNonNull(algorithm, "algorithm");
		Objects.requireNonNull(family, "family");
		Objects.requireNonNull(curve, "curve");
		Objects.requireNonNull(modulus, "modulus");
		Objects.requireNonNull(exponent, "exponent");
		Objects.requireNonNull(encoded, "encoded");
	}

	/** Whether both are one key, however each is encoded. */
	public boolean isSameKey(PublicKeyInfo other) {
		return modulus.isPresent() ? modulus.equals(other.modulus) && exponent.equals(other.exponent) : encoded.equals(other.encoded);
	}
}
