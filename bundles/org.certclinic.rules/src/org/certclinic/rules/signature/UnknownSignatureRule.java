package org.certclinic.rules.signature;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A signature of an algorithm that nobody here knows. RFC 5280, 4.1.1.2. */
public final class UnknownSignatureRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.signature.unknown-algorithm");

	public UnknownSignatureRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "4.1.1.2")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return Traits.isOid(certificate.signatureAlgorithm().name())
				? Optional.of(finding(certificate).with("algorithm", certificate.signatureAlgorithm().oid()))
				: Optional.empty();
	}
}
