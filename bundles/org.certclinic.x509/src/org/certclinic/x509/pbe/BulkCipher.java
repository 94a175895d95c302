package org.certclinic.x509.pbe;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.RC2ParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A cipher that keys and stores are encrypted with. */
public enum BulkCipher {
	DES_CBC("1.3.14.3.2.7", "DES-CBC", "DES/CBC/PKCS5Padding", 8, 8),
	DES_EDE3_CBC("1.2.840.113549.3.7", "3DES-CBC", "DESede/CBC/PKCS5Padding", 24, 8),
	RC2_CBC("1.2.840.113549.3.2", "RC2-CBC", "RC2/CBC/PKCS5Padding", 16, 8),
	RC4("1.2.840.113549.3.4", "RC4", "ARCFOUR", 16, 0),
	AES_128_ECB("2.16.840.1.101.3.4.1.1", "AES-128-ECB", "AES/ECB/PKCS5Padding", 16, 0),
	AES_192_ECB("2.16.840.1.101.3.4.1.21", "AES-192-ECB", "AES/ECB/PKCS5Padding", 24, 0),
	AES_256_ECB("2.16.840.1.101.3.4.1.41", "AES-256-ECB", "AES/ECB/PKCS5Padding", 32, 0),
	AES_128_CBC("2.16.840.1.101.3.4.1.2", "AES-128-CBC", "AES/CBC/PKCS5Padding", 16, 16),
	AES_192_CBC("2.16.840.1.101.3.4.1.22", "AES-192-CBC", "AES/CBC/PKCS5Padding", 24, 16),
	AES_256_CBC("2.16.840.1.101.3.4.1.42", "AES-256-CBC", "AES/CBC/PKCS5Padding", 32, 16),
	AES_128_GCM("2.16.840.1.101.3.4.1.6", "AES-128-GCM", "AES/GCM/NoPadding", 16, 12),
	AES_192_GCM("2.16.840.1.101.3.4.1.26", "AES-192-GCM", "AES/GCM/NoPadding", 24, 12),
	AES_256_GCM("2.16.840.1.101.3.4.1.46", "AES-256-GCM", "AES/GCM/NoPadding", 32, 12),
	SM4_ECB("1.2.156.10197.1.104.1", "SM4-ECB", "", 16, 0),
	SM4_CBC("1.2.156.10197.1.104.2", "SM4-CBC", "", 16, 16);

	private static final int TAG_BITS = 128;

	private final String oid;
	private final String text;
	private final String transformation;
	private final int keyBytes;
	private final int ivBytes;

	/** @param transformation for the Java platform; empty for those of BouncyCastle */
	BulkCipher(String oid, String text, String transformation, int keyBytes, int ivBytes) {
		this.oid = oid;
		this.text = text;
		this.transformation = transformation;
		this.keyBytes = keyBytes;
		this.ivBytes = ivBytes;
	}

	/** The cipher of that identifier. GM/T 0091 writes the bare identifier of SM4 for its CBC mode. */
	public static Optional<BulkCipher> of(String oid) {
		return oid.equals("1.2.156.10197.1.104") ? Optional.of(SM4_CBC) : Arrays.stream(values()).filter(cipher -> cipher.oid.equals(oid)).findFirst();
	}

	/** For example {@code AES-256-CBC}. */
	public String text() {
		return text;
	}

	/** Of a key as long as it may be. */
	public int keyBytes() {
		return keyBytes;
	}

	/** Of the initial vector; 0 where there is none. */
	public int ivBytes() {
		return ivBytes;
	}

	/** Whether a wrong key shows for sure. */
	boolean isAuthenticated() {
		return transformation.contains("GCM");
	}

	/** What was encrypted; none where key or bytes are wrong, which shows by the padding and so not always. */
	public Optional<byte[]> decrypt(byte[] key, byte[] iv, byte[] data) {
		if (isAuthenticated() ? iv.length == 0 : iv.length != ivBytes) {
			return Optional.empty();
		}
		try {
			return transformation.isEmpty() ? Optional.of(GmAlgorithms.decryptSm4(key, iv, data)) : Optional.of(platform(Cipher.DECRYPT_MODE, key, iv, data));
		} catch (GeneralSecurityException | RuntimeException _) {
			return Optional.empty(); // all that a wrong key shows by
		}
	}

	/** Only for ciphers of the Java platform. */
	byte[] encrypt(byte[] key, byte[] iv, byte[] plain) {
		try {
			return platform(Cipher.ENCRYPT_MODE, key, iv, plain);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(text, e); // every Java platform has them
		}
	}

	private byte[] platform(int mode, byte[] key, byte[] iv, byte[] data) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(transformation);
		var spec = new SecretKeySpec(key, transformation.split("/")[0]);
		if (ivBytes == 0) {
			cipher.init(mode, spec);
		} else {
			cipher.init(mode, spec, parameters(key, iv));
		}
		return cipher.doFinal(data);
	}

	private AlgorithmParameterSpec parameters(byte[] key, byte[] iv) {
		return switch (this) {
			case RC2_CBC -> new RC2ParameterSpec(key.length * 8, iv);
			case AES_128_GCM, AES_192_GCM, AES_256_GCM -> new GCMParameterSpec(TAG_BITS, iv);
			default -> new IvParameterSpec(iv);
		};
	}
}
