package org.certclinic.x509.trust;

import java.util.Objects;

import org.certclinic.core.evidence.CertificateEvidence;

/** One certificate of a list, and what the list says of it. */
public record TrustEntry(CertificateEvidence certificate, Trust trust) {
	/** What is said of a certificate. */
	public enum Trust {
		/** Chains may end in it. */
		TRUSTED,
		/** It is there, but nothing is said: an intermediate certificate, or somebody's own. */
		LISTED,
		/** No chain through it holds. */
		DISTRUSTED
	}

	public TrustEntry {
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(trust, "trust");
	}
}
