package org.certclinic.core.evidence;

import java.util.List;
import java.util.Objects;

/**
 * A certificate that was looked at as the issuer of another one.
 *
 * @param certificate the one looked at
 * @param subject     the one it may have issued
 * @param accepted    whether paths were followed through it
 * @param reasons     why it was rejected; of an accepted one what is wrong with it nevertheless
 */
public record IssuerCandidate(CertificateEvidence certificate, CertificateEvidence subject, boolean accepted, List<ChainProblem> reasons) {
	public IssuerCandidate {
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(subject, "subject");
		reasons = List.copyOf(reasons);
	}
}
