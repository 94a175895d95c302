package org.certclinic.x509.pbe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/**
 * How PBES2 and PBMAC1 make a key. RFC 8018, 5.2; RFC 7914; GM/T 0091.
 *
 * @param text       of hash and count, for example {@code HMAC-SHA-256, 2048 iterations}
 * @param keyBytes   where it is said
 */
record Pbkdf(String text, long iterations, OptionalInt keyBytes, Derivation derivation) {
	static final Set<String> PBKDF2 = Set.of("1.2.840.113549.1.5.12", "1.2.156.10197.6.1.4.1.5.1");
	static final String SCRYPT = "1.3.6.1.4.1.11591.4.11";
	private static final int MAX_KEY_BYTES = 1024;

	/** The key of that many bytes; none where it costs too much. */
	interface Derivation {
		Optional<byte[]> key(byte[] password, int length, Budget budget);
	}

	/** Reads the identifier of PBKDF2 or scrypt. */
	static Optional<Pbkdf> of(DerNode identifier) {
		String oid = Values.algorithm(identifier);
		Optional<DerNode> parameters = Values.parameters(identifier);
		if (parameters.isEmpty()) {
			return Optional.empty();
		}
		if (PBKDF2.contains(oid)) {
			return pbkdf2(parameters.get(), oid);
		}
		return oid.equals(SCRYPT) ? scrypt(parameters.get()) : Optional.empty();
	}

	private static Optional<Pbkdf> pbkdf2(DerNode parameters, String oid) {
		Optional<List<DerNode>> values = Values.children(parameters, Tag.OCTET_STRING, Tag.INTEGER);
		if (values.isEmpty()) {
			return Optional.empty();
		}
		Octets salt = values.get().get(0).string();
		OptionalLong count = Values.count(values.get().get(1));
		OptionalInt length = OptionalInt.empty();
		Optional<Hash> hash = Optional.of(oid.startsWith("1.2.156") ? Hash.SM3 : Hash.SHA1);
		for (DerNode value : values.get().subList(2, values.get().size())) {
			if (value.is(Tag.INTEGER)) {
				length = length(value);
			} else if (value.is(Tag.SEQUENCE)) {
				hash = Hash.of(Values.algorithm(value));
			}
		}
		if (count.isEmpty() || hash.isEmpty()) {
			return Optional.empty();
		}
		Hash prf = hash.get();
		long iterations = count.getAsLong();
		return Optional.of(new Pbkdf("HMAC-" + prf.text() + ", " + iterations + " iterations", iterations, length,
				(password, size, budget) -> Kdf.pbkdf2(prf, password, salt.toArray(), iterations, size, budget)));
	}

	private static Optional<Pbkdf> scrypt(DerNode parameters) {
		Optional<List<DerNode>> values = Values.children(parameters, Tag.OCTET_STRING, Tag.INTEGER, Tag.INTEGER, Tag.INTEGER);
		if (values.isEmpty()) {
			return Optional.empty();
		}
		Octets salt = values.get().get(0).string();
		OptionalLong cost = Values.count(values.get().get(1));
		OptionalLong block = Values.count(values.get().get(2));
		OptionalLong parallel = Values.count(values.get().get(3));
		if (cost.isEmpty() || block.isEmpty() || parallel.isEmpty()) {
			return Optional.empty();
		}
		OptionalInt length = values.get().size() > 4 ? length(values.get().get(4)) : OptionalInt.empty();
		return Optional.of(new Pbkdf("scrypt N=" + cost.getAsLong() + " r=" + block.getAsLong() + " p=" + parallel.getAsLong(), cost.getAsLong(),
				length, (password, size, budget) -> Kdf.scrypt(password, salt.toArray(), cost.getAsLong(), block.getAsLong(),
						parallel.getAsLong(), size, budget)));
	}

	private static OptionalInt length(DerNode value) {
		OptionalLong length = Values.count(value);
		return length.isPresent() && length.getAsLong() > 0 && length.getAsLong() <= MAX_KEY_BYTES ? OptionalInt.of((int) length.getAsLong())
				: OptionalInt.empty();
	}
}
