package org.certclinic.rules;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.certclinic.core.evidence.Algorithm;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;

/** Public keys for tests; the numbers of RSA keys are of the right size, and nobody knows their factors. */
public final class Keys {
	private static final BigInteger SMALL_PRIMES = primesBelow(752);
	private static final BigInteger F4 = BigInteger.valueOf(65_537);

	private Keys() {
	}

	private static BigInteger primesBelow(int bound) {
		BigInteger product = BigInteger.ONE;
		for (BigInteger prime = BigInteger.TWO; prime.intValue() < bound; prime = prime.nextProbablePrime()) {
			product = product.multiply(prime);
		}
		return product;
	}

	public static PublicKeyInfo rsa(int bits) {
		return rsa(modulus(bits, 0), F4);
	}

	/** Another key of the same size for each {@code which}. */
	public static PublicKeyInfo rsa(int bits, int which) {
		return rsa(modulus(bits, which), F4);
	}

	public static PublicKeyInfo rsa(BigInteger modulus, BigInteger exponent) {
		return new PublicKeyInfo(new Algorithm("1.2.840.113549.1.1.1", "rsaEncryption", Octets.of((byte) 5, (byte) 0)), "RSA",
				modulus.abs().bitLength(), Optional.empty(), Optional.of(modulus), Optional.of(exponent), text(modulus + "/" + exponent));
	}

	/** An odd number without small prime factors. */
	public static BigInteger modulus(int bits, int which) {
		BigInteger number = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.valueOf(1 + 10_000L * which));
		while (!number.gcd(SMALL_PRIMES).equals(BigInteger.ONE)) {
			number = number.add(BigInteger.TWO);
		}
		return number;
	}

	public static PublicKeyInfo ec(String curve, int bits) {
		return of("1.2.840.10045.2.1", "EC", bits, Optional.of(curve), Octets.of((byte) 6, (byte) 0));
	}

	public static PublicKeyInfo sm2() {
		return of("1.2.840.10045.2.1", "SM2", 256, Optional.of("SM2"), Octets.of((byte) 6, (byte) 0));
	}

	public static PublicKeyInfo of(String oid, String family, int bits, Optional<String> curve, Octets parameters) {
		return new PublicKeyInfo(new Algorithm(oid, family, parameters), family, bits, curve, Optional.empty(), Optional.empty(),
				text(oid + family + bits + curve));
	}

	static Octets text(String text) {
		return Octets.of(text.getBytes(StandardCharsets.UTF_8));
	}
}
