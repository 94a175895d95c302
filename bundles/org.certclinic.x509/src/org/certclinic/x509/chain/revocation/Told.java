package org.certclinic.x509.chain.revocation;

import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.ChainProblem;

/**
 * What lists, or responses, tell of one certificate.
 *
 * @param good    whether they say that it is not revoked
 * @param revoked where they say that it is
 * @param touched whether any of them is about it, be it sound or not
 * @param defects why those that are about it cannot be believed
 * @param notes   what speaks against those that were believed
 */
record Told(boolean good, Optional<RevokedEntry> revoked, boolean touched, List<ChainProblem> defects, List<ChainProblem> notes) {
	/** Nothing. */
	static final Told NOTHING = new Told(false, Optional.empty(), false, List.of(), List.of());

	Told {
		defects = List.copyOf(defects);
		notes = List.copyOf(notes);
	}
}
