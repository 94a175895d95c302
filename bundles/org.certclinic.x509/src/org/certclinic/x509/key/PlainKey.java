package org.certclinic.x509.key;

import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.PublicKeyInfo;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.decode.PublicKeyDecoder;
import org.certclinic.x509.der.DerNode;

/**
 * What may be kept of a key that lies open: nothing of its private part.
 *
 * @param format    as in {@link KeyEvidence#format()}
 * @param family    what its own identifiers say; the public key knows better
 * @param publicKey {@code SubjectPublicKeyInfo}, in bytes of its own
 */
record PlainKey(boolean isPrivate, String format, Optional<String> family, Optional<Octets> publicKey) {
	PlainKey {
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(family, "family");
		Objects.requireNonNull(publicKey, "publicKey");
	}

	/** @param protection of the file it came from */
	KeyEvidence evidence(Source source, Optional<String> protection) {
		Optional<PublicKeyInfo> info = publicKey.flatMap(encoded -> new PublicKeyDecoder().decode(DerNode.of(encoded)));
		return new KeyEvidence(source, isPrivate, format, info.map(PublicKeyInfo::family).or(() -> family), info, protection);
	}

	/** The same found in another wrapping. */
	PlainKey in(String newFormat) {
		return new PlainKey(isPrivate, newFormat, family, publicKey);
	}
}
