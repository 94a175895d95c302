package org.certclinic.x509.pbe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.decode.Oids;
import org.certclinic.x509.der.DerNode;
import org.certclinic.x509.der.Tag;

/** The scheme that names derivation and cipher each by itself. RFC 8018, 6.2; GM/T 0091 gives it other identifiers. */
final class Pbes2 {
	private static final Set<String> OIDS = Set.of("1.2.840.113549.1.5.13", "1.2.156.10197.6.1.4.1.5.2");
	private static final int RC2_128_VERSION = 58;
	private static final int RC2_64_VERSION = 120;
	private static final int RC2_40_VERSION = 160;

	private Pbes2() {
	}

	/** @param parameters SEQUENCE of two {@code AlgorithmIdentifier}s */
	static Optional<PbeScheme> of(String oid, DerNode parameters) {
		if (!OIDS.contains(oid)) {
			return Optional.empty();
		}
		Optional<List<DerNode>> values = Values.children(parameters, Tag.SEQUENCE, Tag.SEQUENCE);
		if (values.isEmpty()) {
			return Optional.of(new PbeScheme("PBES2", 0, Optional.empty()));
		}
		String cipherOid = Values.algorithm(values.get().get(1));
		Optional<BulkCipher> cipher = BulkCipher.of(cipherOid);
		Optional<Pbkdf> kdf = Pbkdf.of(values.get().get(0));
		String text = "PBES2, " + cipher.map(BulkCipher::text).orElseGet(() -> Oids.shortName(cipherOid)) + ", "
				+ kdf.map(Pbkdf::text).orElseGet(() -> unknownKdf(values.get().get(0)));
		Optional<PbeScheme.Method> method = cipher.isEmpty() || kdf.isEmpty() ? Optional.empty()
				: Optional.of(method(cipher.get(), kdf.get(), Values.parameters(values.get().get(1))));
		return Optional.of(new PbeScheme(text, kdf.map(Pbkdf::iterations).orElse(0L), method));
	}

	/** The hash, where only that is unknown. */
	private static String unknownKdf(DerNode identifier) {
		String oid = Values.algorithm(identifier);
		return Values.parameters(identifier).filter(_ -> Pbkdf.PBKDF2.contains(oid))
				.flatMap(parameters -> parameters.stream().filter(value -> value.is(Tag.SEQUENCE)).findFirst()).map(Values::algorithm).orElse(oid);
	}

	private static PbeScheme.Method method(BulkCipher cipher, Pbkdf kdf, Optional<DerNode> parameters) {
		byte[] iv = parameters.map(values -> iv(cipher, values)).orElse(Octets.EMPTY).toArray();
		int length = cipher == BulkCipher.RC2_CBC ? rc2Bytes(kdf.keyBytes(), parameters) : cipher.keyBytes();
		return (data, password, budget) -> {
			for (byte[] raw : password.raws()) {
				Optional<byte[]> key = kdf.derivation().key(raw, length, budget);
				if (key.isEmpty()) {
					return key;
				}
				Optional<byte[]> plain = PbeScheme.open(cipher, key.get(), iv, data);
				if (plain.isPresent()) {
					return plain;
				}
			}
			return Optional.empty();
		};
	}

	/** An OCTET STRING by itself, or the one in a SEQUENCE: RC2 has a version before it, GCM a length behind it. */
	private static Octets iv(BulkCipher cipher, DerNode parameters) {
		if (cipher.ivBytes() == 0) {
			return Octets.EMPTY;
		}
		return parameters.is(Tag.OCTET_STRING) ? parameters.string()
				: parameters.stream().filter(value -> value.is(Tag.OCTET_STRING)).findFirst().map(DerNode::string).orElse(Octets.EMPTY);
	}

	private static int rc2Bytes(OptionalInt said, Optional<DerNode> parameters) {
		if (said.isPresent()) {
			return said.getAsInt();
		}
		long version = parameters.flatMap(values -> values.stream().findFirst()).map(value -> Values.count(value).orElse(0)).orElse(0L);
		return switch ((int) Math.min(version, Integer.MAX_VALUE)) {
			case RC2_40_VERSION -> 5;
			case RC2_64_VERSION -> 8;
			case RC2_128_VERSION -> 16;
			default -> 4;
		};
	}
}
