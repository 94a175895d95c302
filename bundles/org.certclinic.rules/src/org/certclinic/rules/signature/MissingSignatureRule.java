package org.certclinic.rules.signature;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate whose signature has no bits. RFC 5280, 4.1.1.3. */
public final class MissingSignatureRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.signature.missing");

	public MissingSignatureRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.1.3")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return certificate.signature().isEmpty() ? Optional.of(finding(certificate)) : Optional.empty();
	}
}
