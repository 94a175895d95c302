package org.certclinic.rules.key;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides large numbers by all primes below 752 at once. Primes are put in groups whose products have at most 24 bits. With the
 * powers of 2^32 modulo a product kept in a table, a number's remainder is a sum of up to 64 small products and one division,
 * far faster than dividing the number by each prime.
 */
final class SmallPrimes {
	private static final int BOUND = 752;
	private static final int PRODUCT_BITS = 24;
	private static final int WORDS = 64;
	private static final List<Group> GROUPS = groups();

	private SmallPrimes() {
	}

	/** The smallest such prime in {@code number}, which is positive; 0 for none, also where the number is that prime itself. */
	static int factorOf(BigInteger number) {
		long[] words = words(number);
		for (Group group : GROUPS) {
			int remainder = group.remainder(words);
			for (int prime : group.primes) {
				if (remainder % prime == 0 && (words.length > 1 || words[0] != prime)) {
					return prime;
				}
			}
		}
		return 0;
	}

	/** 32 bits each, least significant first. */
	private static long[] words(BigInteger number) {
		byte[] bytes = number.toByteArray();
		long[] words = new long[(number.bitLength() + 31) / 32];
		for (int i = 0; i < words.length * 4 && i < bytes.length; i++) {
			words[i / 4] |= (bytes[bytes.length - 1 - i] & 0xffL) << 8 * (i % 4);
		}
		return words;
	}

	private static List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		List<Integer> primes = new ArrayList<>();
		int product = 1;
		for (int prime : IntStream.range(2, BOUND).filter(n -> BigInteger.valueOf(n).isProbablePrime(50)).toArray()) {
			if ((long) product * prime >= 1L << PRODUCT_BITS) {
				groups.add(new Group(primes, product));
				primes.clear();
				product = 1;
			}
			primes.add(prime);
			product *= prime;
		}
		groups.add(new Group(primes, product));
		return List.copyOf(groups);
	}

	/** Primes, their product, and the powers of 2^32 modulo that. */
	private static final class Group {
		private final int[] primes;
		private final int product;
		private final long[] powers = new long[WORDS + 1];

		Group(List<Integer> primes, int product) {
			this.primes = primes.stream().mapToInt(Integer::intValue).toArray();
			this.product = product;
			long power = 1;
			for (int i = 0; i <= WORDS; i++) {
				powers[i] = power;
				power = (power << 32) % product;
			}
		}

		int remainder(long[] words) {
			long remainder = 0;
			for (int end = words.length; end > 0;) {
				int start = (end - 1) / WORDS * WORDS;
				remainder = (remainder * powers[WORDS] + sum(words, start, end - start)) % product;
				end = start;
			}
			return (int) remainder;
		}

		/** Four sums at once, which a processor adds side by side. All below 2^62 together: 64 products below 2^56. */
		private long sum(long[] words, int start, int count) {
			long first = 0;
			long second = 0;
			long third = 0;
			long fourth = 0;
			int i = 0;
			for (; i + 3 < count; i += 4) {
				first += words[start + i] * powers[i];
				second += words[start + i + 1] * powers[i + 1];
				third += words[start + i + 2] * powers[i + 2];
				fourth += words[start + i + 3] * powers[i + 3];
			}
			for (; i < count; i++) {
				first += words[start + i] * powers[i];
			}
			return first + second + third + fourth;
		}
	}
}
