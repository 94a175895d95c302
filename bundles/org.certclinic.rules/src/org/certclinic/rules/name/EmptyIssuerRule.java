package org.certclinic.rules.name;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate that does not say who issued it. RFC 5280, 4.1.2.4. */
public final class EmptyIssuerRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.name.no-issuer");

	public EmptyIssuerRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.2.4")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return certificate.issuer().isEmpty() ? Optional.of(finding(certificate)) : Optional.empty();
	}
}
