package org.certclinic.x509.key;

import java.util.Arrays;
import java.util.Optional;

import org.certclinic.core.evidence.Octets;

/** Ed25519 and its kin. RFC 8410. */
final class EdwardsKeys {
	static final String X25519 = "1.3.101.110";
	static final String X448 = "1.3.101.111";
	static final String ED25519 = "1.3.101.112";
	static final String ED448 = "1.3.101.113";

	private EdwardsKeys() {
	}

	/** For example {@code Ed25519}. */
	static Optional<String> name(String oid) {
		return switch (oid) {
			case X25519 -> Optional.of("X25519");
			case X448 -> Optional.of("X448");
			case ED25519 -> Optional.of("Ed25519");
			case ED448 -> Optional.of("Ed448");
			default -> Optional.empty();
		};
	}

	/** The public key for a private one of the right length. */
	static Optional<byte[]> publicBits(String oid, Octets secret) {
		if (name(oid).isEmpty() || secret.size() != length(oid)) {
			return Optional.empty();
		}
		byte[] bytes = secret.toArray();
		byte[] key = EdwardsPoints.publicKey(oid, bytes);
		Arrays.fill(bytes, (byte) 0);
		return Optional.of(key);
	}

	private static int length(String oid) {
		return switch (oid) {
			case X448 -> 56;
			case ED448 -> 57;
			default -> 32;
		};
	}
}
