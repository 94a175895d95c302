package org.certclinic.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Recognises RSA moduli made by Infineon's library RSALib before 2017, from which the private key can be computed (CVE-2017-15361). Its
 * primes, and so their products, are powers of 65537 modulo every small prime; a modulus made elsewhere is so for all of them with a
 * chance below 2^-27 even of the smallest. M. Nemec, M. Sys, P. Svenda, D. Klinec, V. Matyas: The Return of Coppersmith's Attack, ACM CCS
 * 2017, section 2.
 */
public final class Roca {
	private static final int GENERATOR = 65537;
	/** The largest prime in the primorial that the library uses for its shortest keys. */
	private static final int LARGEST_PRIME = 167;
	private static final List<Residues> RESIDUES = residues();

	/** Which remainders modulo a prime are powers of the generator. */
	private record Residues(BigInteger prime, BitSet powers) {
		boolean contains(BigInteger modulus) {
			return powers.get(modulus.mod(prime).intValue());
		}

		/** How many of all remainders are such powers. */
		double share() {
			return powers.cardinality() / prime.doubleValue();
		}
	}

	private Roca() {
	}

	/** Whether the modulus looks as if that library had made it; false for any number that is no RSA modulus. */
	public static boolean hasFingerprint(BigInteger modulus) {
		return modulus.compareTo(BigInteger.TWO) > 0 && RESIDUES.stream().allMatch(residues -> residues.contains(modulus));
	}

	private static List<Residues> residues() {
		List<Residues> all = new ArrayList<>();
		for (int prime = 3; prime <= LARGEST_PRIME; prime += 2) {
			if (BigInteger.valueOf(prime).isProbablePrime(20)) {
				var powers = new BitSet(prime);
				for (int power = 1; !powers.get(power); power = power * GENERATOR % prime) {
					powers.set(power);
				}
				all.add(new Residues(BigInteger.valueOf(prime), powers));
			}
		}
		all.sort(Comparator.comparingDouble(Residues::share)); // so that nearly all other moduli need one division
		return List.copyOf(all);
	}
}
