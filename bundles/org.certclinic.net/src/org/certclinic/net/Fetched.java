package org.certclinic.net;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.OcspEvidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.x509.Inspected;

/**
 * What came of one address.
 *
 * @param found   all that was in the answer
 * @param problem why there is nothing of use
 */
public record Fetched(FetchItem item, List<Inspected> found, Optional<Problem> problem) {
	public Fetched {
		Objects.requireNonNull(item, "item");
		Objects.requireNonNull(problem, "problem");
		found = List.copyOf(found);
	}

	/** Certificates that were sent. */
	public List<CertificateEvidence> certificates() {
		return of(CertificateEvidence.class);
	}

	/** Revocation lists that were sent. */
	public List<CrlEvidence> lists() {
		return of(CrlEvidence.class);
	}

	/** OCSP responses that were sent. */
	public List<OcspEvidence> responses() {
		return of(OcspEvidence.class);
	}

	private <T extends Evidence> List<T> of(Class<T> type) {
		return found.stream().flatMap(one -> one.evidence().stream()).filter(type::isInstance).map(type::cast).toList();
	}
}
