package org.certclinic.x509.pbe;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerWriter;

/** Encrypts and seals by a password, in one of two ways. RFC 8018, 6.2; RFC 7292, 4 and C. */
public enum PbeWriter {
	/** AES-256 and SHA-256; as many iterations as Java's own. */
	MODERN(10_000, Hash.SHA256, "2.16.840.1.101.3.4.2.1"),
	/** Triple DES and SHA-1, which Windows XP and 7 open. */
	LEGACY(2_000, Hash.SHA1, "1.3.14.3.2.26");

	private static final String PBES2 = "1.2.840.113549.1.5.13";
	private static final String PBKDF2 = "1.2.840.113549.1.5.12";
	private static final String HMAC_SHA256 = "1.2.840.113549.2.9";
	private static final String AES_256_CBC = "2.16.840.1.101.3.4.1.42";
	private static final String SHA1_DES_EDE3 = "1.2.840.113549.1.12.1.3";
	private static final int SALT_BYTES = 16;
	private static final int OLD_SALT_BYTES = 8;

	private final int iterations;
	private final Hash sealHash;
	private final String sealOid;

	PbeWriter(int iterations, Hash sealHash, String sealOid) {
		this.iterations = iterations;
		this.sealHash = sealHash;
		this.sealOid = sealOid;
	}

	/**
	 * What was encrypted and how.
	 *
	 * @param algorithm an {@code AlgorithmIdentifier}
	 * @param data      what it is applied to
	 */
	public record Encrypted(Octets algorithm, Octets data) {
		/** {@code EncryptedPrivateKeyInfo}. RFC 5958, 3. */
		public byte[] info() {
			return DerWriter.sequence(algorithm.toArray(), DerWriter.octetString(data.toArray()));
		}
	}

	/** The way nearest to that of something that was encrypted before. */
	public static PbeWriter like(PbeScheme scheme) {
		return scheme.text().startsWith("PBES2") ? MODERN : LEGACY;
	}

	/** Encrypts under a new salt. Neither array is changed. */
	public Encrypted encrypt(byte[] plain, Spelling password) {
		return switch (this) {
		case MODERN -> pbes2(plain, password);
		case LEGACY -> pkcs12(plain, password);
		};
	}

	private Encrypted pbes2(byte[] plain, Spelling password) {
		byte[] salt = random(SALT_BYTES);
		byte[] iv = random(BulkCipher.AES_256_CBC.ivBytes());
		byte[] key = made(Kdf.pbkdf2(Hash.SHA256, password.raws().getFirst(), salt, iterations, BulkCipher.AES_256_CBC.keyBytes(), new Budget()));
		byte[] derivation = DerWriter.sequence(DerWriter.oid(PBKDF2), DerWriter.sequence(DerWriter.octetString(salt), DerWriter.integer(iterations),
				DerWriter.sequence(DerWriter.oid(HMAC_SHA256), DerWriter.nothing())));
		byte[] cipher = DerWriter.sequence(DerWriter.oid(AES_256_CBC), DerWriter.octetString(iv));
		return encrypted(DerWriter.sequence(DerWriter.oid(PBES2), DerWriter.sequence(derivation, cipher)), BulkCipher.AES_256_CBC, key, iv, plain);
	}

	private Encrypted pkcs12(byte[] plain, Spelling password) {
		byte[] salt = random(OLD_SALT_BYTES);
		byte[] key = made(Kdf.pkcs12(Hash.SHA1, Kdf.KEY, password.bmp(), salt, iterations, BulkCipher.DES_EDE3_CBC.keyBytes(), new Budget()));
		byte[] iv = made(Kdf.pkcs12(Hash.SHA1, Kdf.IV, password.bmp(), salt, iterations, BulkCipher.DES_EDE3_CBC.ivBytes(), new Budget()));
		byte[] parameters = DerWriter.sequence(DerWriter.octetString(salt), DerWriter.integer(iterations));
		return encrypted(DerWriter.sequence(DerWriter.oid(SHA1_DES_EDE3), parameters), BulkCipher.DES_EDE3_CBC, key, iv, plain);
	}

	private static Encrypted encrypted(byte[] algorithm, BulkCipher cipher, byte[] key, byte[] iv, byte[] plain) {
		byte[] data = cipher.encrypt(key, iv, plain);
		Arrays.fill(key, (byte) 0);
		return new Encrypted(Octets.of(algorithm), Octets.of(data));
	}

	/** {@code MacData} over the content of a PKCS#12 file. */
	public byte[] macData(byte[] content, Spelling password) {
		byte[] salt = random(this == MODERN ? SALT_BYTES : OLD_SALT_BYTES);
		byte[] seal = made(MacScheme.seal(sealHash, password, Octets.of(salt), iterations, sealHash.digest().getDigestLength(), Octets.of(content),
				new Budget()).map(Octets::toArray));
		byte[] algorithm = DerWriter.sequence(DerWriter.oid(sealOid), DerWriter.nothing());
		return DerWriter.sequence(DerWriter.sequence(algorithm, DerWriter.octetString(seal)), DerWriter.octetString(salt),
				DerWriter.integer(iterations));
	}

	/** Our own counts are within any budget. */
	private static byte[] made(Optional<byte[]> key) {
		return key.orElseThrow(() -> new IllegalStateException("budget"));
	}

	private static byte[] random(int bytes) {
		byte[] random = new byte[bytes];
		new SecureRandom().nextBytes(random);
		return random;
	}
}
