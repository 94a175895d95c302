package org.certclinic.x509.pbe;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

import org.bouncycastle.crypto.generators.SCrypt;

/**
 * Keys out of passwords. Done here and not by a provider because passwords are bytes of our choice, the work can be stopped, and no
 * provider is needed. Every function gives nothing where the {@link Budget} is spent.
 */
public final class Kdf {
	/** What a key made by {@link #pkcs12} is for. RFC 7292, B.3. */
	public static final int KEY = 1;
	public static final int IV = 2;
	public static final int MAC = 3;
	private static final int ASK_EVERY = 1024;

	private Kdf() {
	}

	/** RFC 7292, B.2. */
	public static Optional<byte[]> pkcs12(Hash hash, int id, byte[] password, byte[] salt, long iterations, int length, Budget budget) {
		int block = hash.blockSize();
		byte[] input = ByteBuffer.allocate(filled(salt.length, block) + filled(password.length, block)).put(repeat(salt, block))
				.put(repeat(password, block)).array();
		byte[] diversifier = new byte[block];
		Arrays.fill(diversifier, (byte) id);
		MessageDigest digest = hash.digest();
		byte[] key = new byte[length];
		for (int at = 0; at < length;) {
			digest.update(diversifier);
			Optional<byte[]> part = hash(digest, digest.digest(input), iterations, budget);
			if (part.isEmpty()) {
				return part;
			}
			byte[] bytes = part.get();
			int taken = Math.min(bytes.length, length - at);
			System.arraycopy(bytes, 0, key, at, taken);
			at += taken;
			if (at < length) {
				increase(input, bytes, block);
			}
			Arrays.fill(bytes, (byte) 0);
		}
		Arrays.fill(input, (byte) 0);
		return Optional.of(key);
	}

	private static int filled(int size, int block) {
		return (size + block - 1) / block * block;
	}

	private static byte[] repeat(byte[] bytes, int block) {
		byte[] filled = new byte[filled(bytes.length, block)];
		for (int i = 0; i < filled.length; i++) {
			filled[i] = bytes[i % bytes.length];
		}
		return filled;
	}

	/** Adds the number that {@code by} repeated makes, plus one, to every block of the input. */
	private static void increase(byte[] input, byte[] by, int block) {
		for (int start = 0; start < input.length; start += block) {
			int carry = 1;
			for (int i = block - 1; i >= 0; i--) {
				carry += (input[start + i] & 0xff) + (by[i % by.length] & 0xff);
				input[start + i] = (byte) carry;
				carry >>= 8;
			}
		}
	}

	/** The first hash hashed until there are {@code iterations}. */
	private static Optional<byte[]> hash(MessageDigest digest, byte[] first, long iterations, Budget budget) {
		if (!budget.begin(iterations)) {
			return Optional.empty();
		}
		byte[] bytes = first;
		for (long i = 1; i < iterations; i++) {
			if (i % ASK_EVERY == 0 && !budget.goesOn()) {
				return Optional.empty();
			}
			bytes = digest.digest(bytes);
		}
		budget.end();
		return Optional.of(bytes);
	}

	/** Salt and password hashed, then that and the password, and so on: what the JCEKS key store does. */
	public static Optional<byte[]> chain(Hash hash, byte[] salt, byte[] password, long iterations, Budget budget) {
		if (!budget.begin(iterations)) {
			return Optional.empty();
		}
		MessageDigest digest = hash.digest();
		byte[] bytes = salt;
		for (long i = 0; i < iterations; i++) {
			if (i % ASK_EVERY == 0 && !budget.goesOn()) {
				return Optional.empty();
			}
			digest.update(bytes);
			bytes = digest.digest(password);
		}
		budget.end();
		return Optional.of(bytes);
	}

	/** RFC 8018, 5.1. */
	public static Optional<byte[]> pbkdf1(Hash hash, byte[] password, byte[] salt, long iterations, Budget budget) {
		MessageDigest digest = hash.digest();
		digest.update(password);
		return hash(digest, digest.digest(salt), iterations, budget);
	}

	/** RFC 8018, 5.2. */
	public static Optional<byte[]> pbkdf2(Hash hash, byte[] password, byte[] salt, long iterations, int length, Budget budget) {
		var hmac = new Hmac(hash, password);
		byte[] key = new byte[length];
		for (int at = 0, number = 1; at < length; number++) {
			if (!budget.begin(iterations)) {
				return Optional.empty();
			}
			byte[] next = hmac.of(salt, ByteBuffer.allocate(4).putInt(number).array());
			byte[] sum = next.clone();
			for (long i = 1; i < iterations; i++) {
				if (i % ASK_EVERY == 0 && !budget.goesOn()) {
					return Optional.empty();
				}
				next = hmac.of(next);
				for (int j = 0; j < sum.length; j++) {
					sum[j] ^= next[j];
				}
			}
			budget.end();
			int taken = Math.min(sum.length, length - at);
			System.arraycopy(sum, 0, key, at, taken);
			at += taken;
		}
		return Optional.of(key);
	}

	/** RFC 7914. */
	static Optional<byte[]> scrypt(byte[] password, byte[] salt, long cost, long blockSize, long parallelization, int length, Budget budget) {
		if (!budget.beginScrypt(cost, blockSize, parallelization)) {
			return Optional.empty();
		}
		byte[] key = SCrypt.generate(password, salt, (int) cost, (int) blockSize, (int) parallelization, length);
		budget.end();
		return Optional.of(key);
	}
}
