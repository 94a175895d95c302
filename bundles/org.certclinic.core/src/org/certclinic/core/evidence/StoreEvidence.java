package org.certclinic.core.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A container of certificates and keys, with what is readable of its structure, also without its password. What is inside is evidence
 * of its own.
 *
 * @param opened   whether everything inside could be read
 * @param integrity how it is sealed, for example {@code HMAC-SHA-256, 2048 iterations}
 */
public record StoreEvidence(Source source, Kind kind, boolean opened, Optional<String> integrity, List<Entry> entries) implements Evidence {
	public enum Kind {
		PKCS7, PKCS12, JKS, JCEKS, BKS, BCFKS, SM2, ZIP
	}

	public enum EntryKind {
		CERTIFICATE, PRIVATE_KEY, SECRET_KEY, CRL, ENCRYPTED, OTHER
	}

	/**
	 * One thing inside.
	 *
	 * @param name       alias or friendly name
	 * @param protection how it is encrypted
	 * @param publicKey  the certificate's key, or the private key's public half, where known
	 * @param localKey   ties a key to its certificate, PKCS#12's {@code localKeyId}
	 */
	public record Entry(EntryKind kind, Optional<String> name, Optional<String> protection, Optional<PublicKeyInfo> publicKey,
			Optional<Octets> localKey) {
		public Entry {
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(protection, "protection");
			Objects.requireNonNull(publicKey, "publicKey");
			Objects.requireNonNull(localKey, "localKey");
		}
	}

	public StoreEvidence {
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(integrity, "integrity");
		entries = List.copyOf(entries);
	}
}
