package org.certclinic.x509.chain.revocation;

import java.time.Instant;
import java.util.Optional;

/**
 * What a list says of a certificate.
 *
 * @param date   when it was revoked, where that can be read
 * @param reason RFC 5280, 5.3.1; 0 where none is given
 */
record RevokedEntry(Optional<Instant> date, int reason) {
	/** A delta list's way to say that a certificate is good again. */
	static final int REMOVE = 8;

	boolean isRemoval() {
		return reason == REMOVE;
	}
}
