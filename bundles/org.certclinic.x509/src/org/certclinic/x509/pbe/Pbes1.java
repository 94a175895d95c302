package org.certclinic.x509.pbe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** The old schemes: an identifier for each pair of hash and cipher; salt and count are the parameters. RFC 8018, 6.1; RFC 7292, C. */
enum Pbes1 {
	MD2_DES("1.2.840.113549.1.5.1", "pbeWithMD2AndDES-CBC", Hash.MD2, BulkCipher.DES_CBC, 8, false),
	MD5_DES("1.2.840.113549.1.5.3", "pbeWithMD5AndDES-CBC", Hash.MD5, BulkCipher.DES_CBC, 8, false),
	MD2_RC2("1.2.840.113549.1.5.4", "pbeWithMD2AndRC2-CBC", Hash.MD2, BulkCipher.RC2_CBC, 8, false),
	MD5_RC2("1.2.840.113549.1.5.6", "pbeWithMD5AndRC2-CBC", Hash.MD5, BulkCipher.RC2_CBC, 8, false),
	SHA1_DES("1.2.840.113549.1.5.10", "pbeWithSHA1AndDES-CBC", Hash.SHA1, BulkCipher.DES_CBC, 8, false),
	SHA1_RC2("1.2.840.113549.1.5.11", "pbeWithSHA1AndRC2-CBC", Hash.SHA1, BulkCipher.RC2_CBC, 8, false),
	RC4_128("1.2.840.113549.1.12.1.1", "pbeWithSHA1And128BitRC4", Hash.SHA1, BulkCipher.RC4, 16, true),
	RC4_40("1.2.840.113549.1.12.1.2", "pbeWithSHA1And40BitRC4", Hash.SHA1, BulkCipher.RC4, 5, true),
	DES_EDE3("1.2.840.113549.1.12.1.3", "pbeWithSHA1And3-KeyTripleDES-CBC", Hash.SHA1, BulkCipher.DES_EDE3_CBC, 24, true),
	DES_EDE2("1.2.840.113549.1.12.1.4", "pbeWithSHA1And2-KeyTripleDES-CBC", Hash.SHA1, BulkCipher.DES_EDE3_CBC, 16, true),
	RC2_128("1.2.840.113549.1.12.1.5", "pbeWithSHA1And128BitRC2-CBC", Hash.SHA1, BulkCipher.RC2_CBC, 16, true),
	RC2_40("1.2.840.113549.1.12.1.6", "pbeWithSHA1And40BitRC2-CBC", Hash.SHA1, BulkCipher.RC2_CBC, 5, true),
	SM3_SM4("1.2.156.10197.6.1.4.1.12.1.1", "pbeWithSM3AndSM4-CBC", Hash.SM3, BulkCipher.SM4_CBC, 16, true);

	private final String oid;
	private final String text;
	private final Hash hash;
	private final BulkCipher cipher;
	private final int keyBytes;
	private final boolean pkcs12;

	/** @param pkcs12 whether keys are derived as in PKCS#12 */
	Pbes1(String oid, String text, Hash hash, BulkCipher cipher, int keyBytes, boolean pkcs12) {
		this.oid = oid;
		this.text = text;
		this.hash = hash;
		this.cipher = cipher;
		this.keyBytes = keyBytes;
		this.pkcs12 = pkcs12;
	}

	/** @param parameters SEQUENCE of salt and count */
	static Optional<PbeScheme> of(String oid, DerNode parameters) {
		Optional<Pbes1> scheme = Arrays.stream(values()).filter(known -> known.oid.equals(oid)).findFirst();
		Optional<List<DerNode>> values = Values.children(parameters, Tag.OCTET_STRING, Tag.INTEGER);
		if (scheme.isEmpty() || values.isEmpty()) {
			return Optional.empty();
		}
		OptionalLong count = Values.count(values.get().get(1));
		return count.isEmpty() ? Optional.empty() : Optional.of(scheme.get().with(values.get().get(0).string(), count.getAsLong()));
	}

	private PbeScheme with(Octets salt, long count) {
		return new PbeScheme(text + ", " + count + " iterations", count, Optional.of((data, password, budget) -> pkcs12
				? decryptPkcs12(data, salt.toArray(), count, password, budget)
				: decryptPkcs5(data, salt.toArray(), count, password, budget)));
	}

	private Optional<byte[]> decryptPkcs12(byte[] data, byte[] salt, long count, Spelling password, Budget budget) {
		Optional<byte[]> key = Kdf.pkcs12(hash, Kdf.KEY, password.bmp(), salt, count, keyBytes, budget);
		Optional<byte[]> iv = Kdf.pkcs12(hash, Kdf.IV, password.bmp(), salt, count, cipher.ivBytes(), budget);
		return key.isEmpty() || iv.isEmpty() ? Optional.empty() : PbeScheme.open(cipher, threeKeys(key.get()), iv.get(), data);
	}

	/** The first key once more as the third of triple DES. */
	private byte[] threeKeys(byte[] key) {
		if (this != DES_EDE2) {
			return key;
		}
		byte[] three = Arrays.copyOf(key, 24);
		System.arraycopy(key, 0, three, 16, 8);
		Arrays.fill(key, (byte) 0);
		return three;
	}

	private Optional<byte[]> decryptPkcs5(byte[] data, byte[] salt, long count, Spelling password, Budget budget) {
		for (byte[] raw : password.raws()) {
			Optional<byte[]> derived = Kdf.pbkdf1(hash, raw, salt, count, budget);
			if (derived.isEmpty()) {
				return derived;
			}
			Optional<byte[]> plain = PbeScheme.open(cipher, Arrays.copyOf(derived.get(), 8), Arrays.copyOfRange(derived.get(), 8, 16), data);
			Arrays.fill(derived.get(), (byte) 0);
			if (plain.isPresent()) {
				return plain;
			}
		}
		return Optional.empty();
	}
}
