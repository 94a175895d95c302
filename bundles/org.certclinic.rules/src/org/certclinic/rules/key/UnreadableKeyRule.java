package org.certclinic.rules.key;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate whose key cannot be read. RFC 5280, 4.1.2.7. */
public final class UnreadableKeyRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.key.unreadable");

	public UnreadableKeyRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.2.7")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return certificate.key().isPresent() ? Optional.empty() : Optional.of(finding(certificate));
	}
}
