package org.certclinic.x509.pbe;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** A hash function as files name it: by itself, or as the one in an HMAC. */
public enum Hash {
	MD2("MD2", 16, "1.2.840.113549.2.2"),
	MD5("MD5", 64, "1.2.840.113549.2.5", "1.3.6.1.5.5.8.1.1"),
	SHA1("SHA-1", 64, "1.3.14.3.2.26", "1.2.840.113549.2.7"),
	SHA224("SHA-224", 64, "2.16.840.1.101.3.4.2.4", "1.2.840.113549.2.8"),
	SHA256("SHA-256", 64, "2.16.840.1.101.3.4.2.1", "1.2.840.113549.2.9"),
	SHA384("SHA-384", 128, "2.16.840.1.101.3.4.2.2", "1.2.840.113549.2.10"),
	SHA512("SHA-512", 128, "2.16.840.1.101.3.4.2.3", "1.2.840.113549.2.11"),
	SHA512_224("SHA-512/224", 128, "2.16.840.1.101.3.4.2.5", "1.2.840.113549.2.12"),
	SHA512_256("SHA-512/256", 128, "2.16.840.1.101.3.4.2.6", "1.2.840.113549.2.13"),
	SHA3_224("SHA3-224", 144, "2.16.840.1.101.3.4.2.7", "2.16.840.1.101.3.4.2.13"),
	SHA3_256("SHA3-256", 136, "2.16.840.1.101.3.4.2.8", "2.16.840.1.101.3.4.2.14"),
	SHA3_384("SHA3-384", 104, "2.16.840.1.101.3.4.2.9", "2.16.840.1.101.3.4.2.15"),
	SHA3_512("SHA3-512", 72, "2.16.840.1.101.3.4.2.10", "2.16.840.1.101.3.4.2.16"),
	/** GB/T 32905. GM/T 0091 gives its HMAC two identifiers. */
	SM3("SM3", 64, "1.2.156.10197.1.401", "1.2.156.10197.1.401.2", "1.2.156.10197.1.401.3.1");

	private final String text;
	private final int blockSize;
	private final String[] oids;

	/** @param oids of the hash, then of its HMAC */
	Hash(String text, int blockSize, String... oids) {
		this.text = text;
		this.blockSize = blockSize;
		this.oids = oids;
	}

	/** The hash, or the hash in the HMAC, that the identifier stands for. */
	public static Optional<Hash> of(String oid) {
		return Arrays.stream(values()).filter(hash -> Arrays.asList(hash.oids).contains(oid)).findFirst();
	}

	/** For example {@code SHA-256}. */
	public String text() {
		return text;
	}

	/** Bytes that are hashed at a time. */
	int blockSize() {
		return blockSize;
	}

	/** A fresh one. BouncyCastle is touched for SM3 only. */
	public MessageDigest digest() {
		try {
			return this == SM3 ? GmAlgorithms.sm3() : MessageDigest.getInstance(text);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(text, e);
		}
	}
}
