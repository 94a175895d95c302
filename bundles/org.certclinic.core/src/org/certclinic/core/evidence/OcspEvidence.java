package org.certclinic.core.evidence;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An OCSP response. RFC 6960, 4.2.
 *
 * @param status    0 for successful, else the reason why there is no answer
 * @param responder name or key hash
 */
public record OcspEvidence(Source source, Octets encoded, int status, Optional<String> responder, Optional<Instant> producedAt,
		List<Answer> answers) implements Evidence {
	/** What is said of one certificate. */
	public record Answer(BigInteger serial, State state, Optional<Instant> revokedAt, Optional<Instant> thisUpdate, Optional<Instant> nextUpdate) {
	}

	/** In the order of the tags 0 to 2. */
	public enum State {
		GOOD, REVOKED, UNKNOWN
	}

	public OcspEvidence {
		Objects.requireNonNull(source, "source");
		answers = List.copyOf(answers);
	}
}
