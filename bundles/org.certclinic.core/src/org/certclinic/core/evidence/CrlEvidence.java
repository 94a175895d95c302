package org.certclinic.core.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of revoked certificates. RFC 5280, 5.
 *
 * @param revoked how many entries it has; the entries themselves stay in {@code encoded}
 */
public record CrlEvidence(Source source, Octets encoded, int version, Algorithm signatureAlgorithm, DistinguishedName issuer,
		Optional<Instant> thisUpdate, Optional<Instant> nextUpdate, int revoked, List<Extension> extensions) implements Evidence {
	public CrlEvidence {
		Objects.requireNonNull(source, "source");
		extensions = List.copyOf(extensions);
	}
}
