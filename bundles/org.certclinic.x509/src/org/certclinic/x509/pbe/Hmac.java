package org.certclinic.x509.pbe;

import java.security.MessageDigest;
import java.util.Arrays;

/** HMAC over any {@link Hash}, made for a million small messages under one key. RFC 2104. */
final class Hmac {
	private final MessageDigest inner;
	private final MessageDigest outer;

	Hmac(Hash hash, byte[] key) {
		byte[] block = Arrays.copyOf(key.length > hash.blockSize() ? hash.digest().digest(key) : key, hash.blockSize());
		inner = padded(hash, block, 0x36);
		outer = padded(hash, block, 0x5c);
		Arrays.fill(block, (byte) 0);
	}

	private static MessageDigest padded(Hash hash, byte[] block, int pad) {
		byte[] bytes = block.clone();
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] ^= (byte) pad;
		}
		MessageDigest digest = hash.digest();
		digest.update(bytes);
		Arrays.fill(bytes, (byte) 0);
		return digest;
	}

	byte[] of(byte[]... parts) {
		MessageDigest first = copy(inner);
		for (byte[] part : parts) {
			first.update(part);
		}
		return copy(outer).digest(first.digest());
	}

	private static MessageDigest copy(MessageDigest digest) {
		try {
			return (MessageDigest) digest.clone();
		} catch (CloneNotSupportedException e) {
			throw new IllegalStateException(digest.getAlgorithm(), e);
		}
	}
}
