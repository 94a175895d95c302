package org.certclinic.x509.key;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Passwords;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.BulkCipher;
import org.certclinic.x509.pbe.Hash;
import org.certclinic.x509.pbe.PasswordSearch;
import org.certclinic.x509.pbe.Spelling;

/** Private keys that OpenSSL encrypts in the PEM itself: {@code Proc-Type: 4,ENCRYPTED}. RFC 1421, 4.6.1.1. */
final class LegacyPem {
	private static final Map<String, BulkCipher> CIPHERS = Map.of("DES-CBC", BulkCipher.DES_CBC, "DES-EDE3-CBC", BulkCipher.DES_EDE3_CBC,
			"RC2-CBC", BulkCipher.RC2_CBC, "AES-128-CBC", BulkCipher.AES_128_CBC, "AES-192-CBC", BulkCipher.AES_192_CBC, "AES-256-CBC",
			BulkCipher.AES_256_CBC, "SM4-CBC", BulkCipher.SM4_CBC);
	private static final int SALT_BYTES = 8;

	private final Source source;
	private final Passwords passwords;

	LegacyPem(Source source, Passwords passwords) {
		this.source = source;
		this.passwords = passwords;
	}

	static boolean isEncrypted(Map<String, String> headers) {
		return header(headers, "Proc-Type").contains("ENCRYPTED") || !header(headers, "DEK-Info").isEmpty();
	}

	private static String header(Map<String, String> headers, String name) {
		return headers.entrySet().stream().filter(header -> header.getKey().strip().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst()
				.orElse("").strip().toUpperCase(Locale.ROOT);
	}

	Inspected read(String label, Map<String, String> headers, Octets content) {
		String[] info = header(headers, "DEK-Info").split("\\s*,\\s*", 2);
		Optional<byte[]> iv = info.length < 2 ? Optional.empty() : hex(info[1]);
		String protection = info[0].isEmpty() ? "PEM" : "PEM, " + info[0] + ", MD5";
		var closed = new KeyEvidence(source, true, format(label), family(label), Optional.empty(), Optional.of(protection));
		if (iv.isEmpty() || iv.get().length < SALT_BYTES) {
			return KeyReader.inspected(closed, Optional.of(KeyReader.problem("headers", 0)));
		}
		Optional<BulkCipher> cipher = Optional.ofNullable(CIPHERS.get(info[0]));
		if (cipher.isEmpty()) {
			return KeyReader.inspected(closed, Optional.of(KeyReader.PROBLEMS.problem("algorithm-unsupported", 0, info[0])));
		}
		int block = iv.get().length;
		if (content.isEmpty() || content.size() % block != 0) {
			return KeyReader.inspected(closed, Optional.of(KeyReader.PROBLEMS.cutOff(content.size())));
		}
		return decrypt(closed, cipher.get(), iv.get(), content);
	}

	private Inspected decrypt(KeyEvidence closed, BulkCipher cipher, byte[] iv, Octets content) {
		String protection = closed.protection().orElse("");
		PasswordSearch search = PasswordSearch.of(source, passwords, password -> decrypt(cipher, iv, content, password, protection).isPresent(),
				new Budget());
		Optional<KeyEvidence> opened = search.spelling().flatMap(password -> decrypt(cipher, iv, content, password, protection));
		search.wipe();
		return KeyReader.inspected(opened.orElse(closed), KeyReader.PROBLEMS.of(search, protection));
	}

	private Optional<KeyEvidence> decrypt(BulkCipher cipher, byte[] iv, Octets content, Spelling password, String protection) {
		Optional<byte[]> plain = decrypt(cipher, iv, content, password);
		Optional<KeyEvidence> evidence = plain.flatMap(LegacyPem::key).map(found -> found.evidence(source, Optional.of(protection)));
		plain.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
		return evidence;
	}

	/** The key's encoding, for the caller to wipe; none where the password is another. */
	private static Optional<byte[]> decrypt(BulkCipher cipher, byte[] iv, Octets content, Spelling password) {
		for (byte[] raw : password.raws()) {
			byte[] key = key(raw, Arrays.copyOf(iv, SALT_BYTES), cipher);
			Optional<byte[]> plain = cipher.decrypt(key, iv, content.toArray());
			Arrays.fill(key, (byte) 0);
			if (plain.flatMap(LegacyPem::key).isPresent()) {
				return plain;
			}
			plain.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
		}
		return Optional.empty();
	}

	private static Optional<PlainKey> key(byte[] plain) {
		return Optional.of(DerNode.of(Octets.of(plain))).filter(node -> !node.isDamaged() && node.end() == plain.length)
				.flatMap(new PlainKeyReader()::read);
	}

	/** The key's encoding for one who knows the password; the caller wipes it. */
	static Optional<byte[]> open(Map<String, String> headers, Octets content, Spelling password) {
		String[] info = header(headers, "DEK-Info").split("\\s*,\\s*", 2);
		Optional<byte[]> iv = info.length < 2 ? Optional.empty() : hex(info[1]).filter(bytes -> bytes.length >= SALT_BYTES);
		return iv.flatMap(bytes -> Optional.ofNullable(CIPHERS.get(info[0])).flatMap(cipher -> decrypt(cipher, bytes, content, password)));
	}

	/** OpenSSL's own derivation, {@code EVP_BytesToKey}, with MD5 once. */
	private static byte[] key(byte[] password, byte[] salt, BulkCipher cipher) {
		byte[] key = new byte[cipher.keyBytes()];
		byte[] part = new byte[0];
		for (int at = 0; at < key.length; at += part.length) {
			MessageDigest digest = Hash.MD5.digest();
			digest.update(part);
			digest.update(password);
			part = digest.digest(salt);
			System.arraycopy(part, 0, key, at, Math.min(part.length, key.length - at));
		}
		return key;
	}

	private static Optional<byte[]> hex(String text) {
		try {
			return Optional.of(HexFormat.of().parseHex(text.strip()));
		} catch (IllegalArgumentException _) {
			return Optional.empty(); // told as a damaged header
		}
	}

	private static String format(String label) {
		return switch (label) {
			case "EC PRIVATE KEY" -> PlainKeyReader.SEC1;
			case "DSA PRIVATE KEY" -> PlainKeyReader.DSA;
			default -> PlainKeyReader.PKCS1;
		};
	}

	private static Optional<String> family(String label) {
		return switch (label) {
			case "EC PRIVATE KEY" -> Optional.of("EC");
			case "DSA PRIVATE KEY" -> Optional.of("DSA");
			case "RSA PRIVATE KEY" -> Optional.of("RSA");
			default -> Optional.empty();
		};
	}
}
