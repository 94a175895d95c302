package org.certclinic.x509.store;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.DerWriter;
import org.certclinic.x509.der.Tag;
import org.certclinic.x509.pbe.Budget;
import org.certclinic.x509.pbe.BulkCipher;
import org.certclinic.x509.pbe.Hash;
import org.certclinic.x509.pbe.Kdf;
import org.certclinic.x509.pbe.PbeScheme;
import org.certclinic.x509.pbe.Spelling;
import org.certclinic.x509.pbe.Values;

/** How the key stores of Java encrypt a private key: an {@code EncryptedPrivateKeyInfo} by algorithms of Sun's own. */
public sealed interface JavaKeyProtection {
	/** As in {@link org.certclinic.core.evidence.KeyEvidence#protection()}. */
	String text();

	default boolean isSupported() {
		return true;
	}

	/** The key as PKCS#8, for the caller to wipe; none where the password is another or the work too much. */
	Optional<byte[]> decrypt(Spelling password, Budget budget);

	/** A key as JKS has it, encrypted under a new salt. */
	static byte[] encrypted(byte[] pkcs8, Spelling password) {
		return Jks.encrypt(pkcs8, password);
	}

	static JavaKeyProtection of(DerNode encrypted) {
		Optional<List<DerNode>> parts = Values.children(encrypted, Tag.SEQUENCE, Tag.OCTET_STRING);
		if (parts.isEmpty()) {
			return new Standard(PbeScheme.of(encrypted), Octets.EMPTY);
		}
		DerNode algorithm = parts.get().get(0);
		Octets data = parts.get().get(1).string();
		return switch (Values.algorithm(algorithm)) {
			case Jks.OID -> new Jks(data);
			case "1.3.6.1.4.1.42.2.19.1" -> Jceks.of(algorithm, data).<JavaKeyProtection> map(known -> known)
					.orElseGet(() -> new Standard(PbeScheme.of(algorithm), data));
			default -> new Standard(PbeScheme.of(algorithm), data);
		};
	}

	/** The characters as Java has them, two bytes each. The caller wipes them. */
	static byte[] twoBytes(Spelling password) {
		byte[] bmp = password.bmp();
		return Arrays.copyOf(bmp, Math.max(bmp.length - 2, 0));
	}

	/** A key stream of SHA-1 in a chain; salt before, digest behind. */
	record Jks(Octets data) implements JavaKeyProtection {
		static final String OID = "1.3.6.1.4.1.42.2.17.1.1";
		private static final int BLOCK = 20;

		@Override
		public String text() {
			return "JKS, SHA-1";
		}

		@Override
		public Optional<byte[]> decrypt(Spelling password, Budget budget) {
			if (data.size() <= 2 * BLOCK) {
				return Optional.empty();
			}
			byte[] characters = twoBytes(password);
			byte[] plain = data.slice(BLOCK, data.size() - BLOCK).toArray();
			apply(plain, data.slice(0, BLOCK).toArray(), characters);
			boolean fits = Octets.of(digest(characters, plain)).equals(data.slice(data.size() - BLOCK, data.size()));
			Arrays.fill(characters, (byte) 0);
			if (!fits) {
				Arrays.fill(plain, (byte) 0);
			}
			return fits ? Optional.of(plain) : Optional.empty();
		}

		private static byte[] digest(byte[] characters, byte[] plain) {
			MessageDigest digest = Hash.SHA1.digest();
			digest.update(characters);
			return digest.digest(plain);
		}

		/** Encrypts and decrypts. */
		private static void apply(byte[] bytes, byte[] salt, byte[] characters) {
			byte[] block = salt;
			for (int at = 0; at < bytes.length; at++) {
				if (at % BLOCK == 0) {
					block = digest(characters, block);
				}
				bytes[at] ^= block[at % BLOCK];
			}
		}

		/** A key in this protection, under a new salt. */
		static byte[] encrypt(byte[] pkcs8, Spelling password) {
			byte[] salt = new byte[BLOCK];
			new SecureRandom().nextBytes(salt);
			byte[] characters = twoBytes(password);
			byte[] data = pkcs8.clone();
			apply(data, salt, characters);
			byte[] digest = digest(characters, pkcs8);
			Arrays.fill(characters, (byte) 0);
			return DerWriter.sequence(DerWriter.sequence(DerWriter.oid(OID), DerWriter.nothing()),
					DerWriter.value(Tag.OCTET_STRING, salt, data, digest));
		}
	}

	/** Triple DES with a key of MD5, each half of the salt hashed by itself. */
	record Jceks(Octets salt, long iterations, Octets data) implements JavaKeyProtection {
		private static final int HALF = 4;

		static Optional<Jceks> of(DerNode algorithm, Octets data) {
			Optional<List<DerNode>> parts = Values.parameters(algorithm).flatMap(found -> Values.children(found, Tag.OCTET_STRING, Tag.INTEGER));
			OptionalLong count = parts.map(found -> Values.count(found.get(1))).orElse(OptionalLong.empty());
			return count.isPresent() && parts.get().get(0).content().size() == 2 * HALF
					? Optional.of(new Jceks(parts.get().get(0).content(), count.getAsLong(), data)) : Optional.empty();
		}

		@Override
		public String text() {
			return "PBEWithMD5AndTripleDES, " + iterations + " iterations";
		}

		@Override
		public Optional<byte[]> decrypt(Spelling password, Budget budget) {
			byte[] ascii = new byte[password.chars().length];
			for (int i = 0; i < ascii.length; i++) {
				ascii[i] = (byte) (password.chars()[i] & 0x7f);
			}
			byte[] halves = halves(salt.toArray());
			Optional<byte[]> first = Kdf.chain(Hash.MD5, Arrays.copyOf(halves, HALF), ascii, iterations, budget);
			Optional<byte[]> second = Kdf.chain(Hash.MD5, Arrays.copyOfRange(halves, HALF, 2 * HALF), ascii, iterations, budget);
			Arrays.fill(ascii, (byte) 0);
			if (first.isEmpty() || second.isEmpty()) {
				return Optional.empty();
			}
			byte[] key = Arrays.copyOf(first.get(), 24);
			System.arraycopy(second.get(), 0, key, 16, 8);
			Optional<byte[]> plain = BulkCipher.DES_EDE3_CBC.decrypt(key, Arrays.copyOfRange(second.get(), 8, 16), data.toArray());
			Arrays.fill(key, (byte) 0);
			return plain;
		}

		/** Two equal halves are told apart by a shuffle of the first, which Java gets wrong and cannot change any more. */
		private static byte[] halves(byte[] salt) {
			if (Arrays.equals(salt, 0, HALF, salt, HALF, 2 * HALF)) {
				for (int i = 0; i < 2; i++) {
					byte swapped = salt[i];
					salt[i] = salt[3 - i];
					salt[2] = swapped;
				}
			}
			return salt;
		}
	}

	/** Any scheme of PKCS#5 or PKCS#12. */
	record Standard(PbeScheme scheme, Octets data) implements JavaKeyProtection {
		@Override
		public String text() {
			return scheme.text();
		}

		@Override
		public boolean isSupported() {
			return scheme.isSupported();
		}

		@Override
		public Optional<byte[]> decrypt(Spelling password, Budget budget) {
			return scheme.decrypt(data, password, budget);
		}
	}
}
