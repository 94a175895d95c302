package org.certclinic.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;

final class RocaTest {
	private static final BigInteger GENERATOR = BigInteger.valueOf(65537);

	/** A prime as the paper says the library makes them: k times the primorial plus a power of the generator. */
	private static BigInteger libraryPrime(Random random) {
		BigInteger primorial = BigInteger.ONE;
		for (BigInteger prime = BigInteger.TWO; prime.intValue() <= 167; prime = prime.nextProbablePrime()) {
			primorial = primorial.multiply(prime);
		}
		BigInteger candidate;
		do {
			candidate = primorial.multiply(new BigInteger(37, random).setBit(36)).add(GENERATOR.modPow(new BigInteger(62, random), primorial));
		} while (!candidate.isProbablePrime(40));
		return candidate;
	}

	@Test
	void recognisesAModulusMadeAsTheLibraryMakesThem() {
		var random = new Random(15361);

		BigInteger modulus = libraryPrime(random).multiply(libraryPrime(random));

		assertTrue(Roca.hasFingerprint(modulus));
	}

	@Test
	void isSilentForModuliMadeElsewhere() {
		var random = new Random(2017);

		boolean any = false;
		for (int i = 0; i < 20; i++) {
			any |= Roca.hasFingerprint(BigInteger.probablePrime(256, random).multiply(BigInteger.probablePrime(256, random)));
		}

		assertFalse(any);
	}

	@Test
	void isSilentForNumbersThatAreNoModulus() {
		assertFalse(Roca.hasFingerprint(BigInteger.ZERO));
		assertFalse(Roca.hasFingerprint(BigInteger.ONE));
		assertFalse(Roca.hasFingerprint(BigInteger.valueOf(-5)));
	}
}
