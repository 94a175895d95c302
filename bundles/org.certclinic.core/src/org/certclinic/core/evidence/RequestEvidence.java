package org.certclinic.core.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request for a certificate. PKCS#10, RFC 2986.
 *
 * @param extensions those that are asked for
 */
public record RequestEvidence(Source source, Octets encoded, DistinguishedName subject, Optional<PublicKeyInfo> key,
		Algorithm signatureAlgorithm, List<Extension> extensions) implements Evidence {
	public RequestEvidence {
		Objects.requireNonNull(source, "source");
		extensions = List.copyOf(extensions);
	}
}
