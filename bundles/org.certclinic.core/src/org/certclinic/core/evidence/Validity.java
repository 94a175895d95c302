package org.certclinic.core.evidence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** From when to when, both inclusive to the second; a time that cannot be read is absent. RFC 5280, 4.1.2.5. */
public record Validity(Optional<Instant> notBefore, Optional<Instant> notAfter) {
	public Validity {
		Objects.requireNonNull(notBefore, "notBefore");
		Objects.requireNonNull(notAfter, "notAfter");
	}
}
