package org.certclinic.rules.signature;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate that names one signature algorithm inside and another outside. RFC 5280, 4.1.1.2. */
public final class AlgorithmMismatchRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.signature.algorithm-mismatch");

	public AlgorithmMismatchRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.1.2")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return certificate.innerAlgorithm().equals(certificate.signatureAlgorithm()) ? Optional.empty()
				: Optional.of(finding(certificate).with("inner", certificate.innerAlgorithm().name()).with("outer",
						certificate.signatureAlgorithm().name()));
	}
}
