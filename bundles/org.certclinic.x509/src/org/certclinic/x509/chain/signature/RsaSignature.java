package org.certclinic.x509.chain.signature;

import java.math.BigInteger;
import java.util.Arrays;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.x509.decode.PssParameters;

/**
 * RSA signatures. RFC 8017, 8.1.2 and 8.2.2. What is signed is made anew and compared as a whole, so that nothing can hide in a padding.
 */
final class RsaSignature {
	private static final int MAX_BITS = 16384;
	private static final int MAX_EXPONENT = 64;
	private static final int MIN_PADDING = 8;
	private static final int TRAILER = 0xbc;

	private final BigInteger modulus;
	private final BigInteger exponent;

	private RsaSignature(BigInteger modulus, BigInteger exponent) {
		this.modulus = modulus;
		this.exponent = exponent;
	}

	/** Whether a key has numbers of a size that is worth the time. */
	static boolean takes(PublicKeyInfo key) {
		return key.modulus().filter(modulus -> modulus.signum() > 0 && modulus.testBit(0) && modulus.bitLength() <= MAX_BITS).isPresent()
				&& key.exponent().filter(exponent -> exponent.signum() > 0 && exponent.bitLength() <= MAX_EXPONENT).isPresent();
	}

	/** @param key one that {@link #takes} says yes to */
	static RsaSignature of(PublicKeyInfo key) {
		return new RsaSignature(key.modulus().get(), key.exponent().get());
	}

	/** What was signed, as long as {@code size}; nothing where the signature is none of this key. */
	private byte[] recover(Octets signature, int size) {
		var number = new BigInteger(1, signature.toArray());
		if (signature.size() != (modulus.bitLength() + 7) / 8 || number.compareTo(modulus) >= 0) {
			return new byte[0];
		}
		byte[] bytes = number.modPow(exponent, modulus).toByteArray();
		int zeros = bytes[0] == 0 ? 1 : 0;
		if (bytes.length - zeros > size) {
			return new byte[0];
		}
		byte[] message = new byte[size];
		System.arraycopy(bytes, zeros, message, size - bytes.length + zeros, bytes.length - zeros);
		return message;
	}

	/** RSASSA-PKCS1-v1_5. */
	Verdict verify(Digest digest, Octets signed, Octets signature) {
		int size = (modulus.bitLength() + 7) / 8;
		byte[] message = recover(signature, size);
		byte[] hash = digest.of(signed);
		boolean right = Arrays.equals(message, padded(digest.info(hash, true), size))
				|| Arrays.equals(message, padded(digest.info(hash, false), size));
		return right ? Verdict.RIGHT : Verdict.WRONG;
	}

	/** Nothing that is equal to nothing recovered, where the key is too short for the digest. */
	private static byte[] padded(byte[] info, int size) {
		int padding = size - info.length - 3;
		if (padding < MIN_PADDING) {
			return new byte[1];
		}
		byte[] padded = new byte[size];
		padded[1] = 1;
		Arrays.fill(padded, 2, 2 + padding, (byte) 0xff);
		System.arraycopy(info, 0, padded, size - info.length, info.length);
		return padded;
	}

	/** RSASSA-PSS. RFC 8017, 9.1.2. */
	Verdict verify(PssParameters parameters, Digest digest, Digest mask, Octets signed, Octets signature) {
		int bits = modulus.bitLength() - 1;
		int size = (bits + 7) / 8;
		byte[] message = recover(signature, size);
		int hashSize = digest.size();
		int block = size - hashSize - 1;
		int padding = block - parameters.salt() - 1;
		if (message.length == 0 || parameters.salt() < 0 || padding < 0 || (message[size - 1] & 0xff) != TRAILER) {
			return Verdict.WRONG;
		}
		byte[] hash = Arrays.copyOfRange(message, block, block + hashSize);
		byte[] data = unmasked(Arrays.copyOf(message, block), hash, mask);
		int unused = 8 * size - bits;
		if ((message[0] & 0xff) >>> 8 - unused != 0) {
			return Verdict.WRONG;
		}
		data[0] &= (byte) (0xff >>> unused);
		for (int i = 0; i < padding; i++) {
			if (data[i] != 0) {
				return Verdict.WRONG;
			}
		}
		if (data[padding] != 1) {
			return Verdict.WRONG;
		}
		byte[] salted = new byte[8 + hashSize + parameters.salt()];
		System.arraycopy(digest.of(signed), 0, salted, 8, hashSize);
		System.arraycopy(data, padding + 1, salted, 8 + hashSize, parameters.salt());
		return Arrays.equals(digest.of(Octets.of(salted)), hash) ? Verdict.RIGHT : Verdict.WRONG;
	}

	/** MGF1. RFC 8017, B.2.1. */
	private static byte[] unmasked(byte[] data, byte[] seed, Digest digest) {
		byte[] input = Arrays.copyOf(seed, seed.length + 4);
		for (int at = 0, counter = 0; at < data.length; counter++) {
			input[seed.length + 2] = (byte) (counter >> 8);
			input[seed.length + 3] = (byte) counter;
			byte[] mask = digest.of(Octets.of(input));
			for (int i = 0; i < mask.length && at < data.length; i++) {
				data[at++] ^= mask[i];
			}
		}
		return data;
	}
}
