package org.certclinic.rules.validity;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate one of whose times is no time. RFC 5280, 4.1.2.5.1 and 4.1.2.5.2. */
public final class UnreadableValidityRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.validity.unreadable");

	public UnreadableValidityRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.2.5")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		if (certificate.validity().notBefore().isEmpty()) {
			return Optional.of(finding(certificate).with("field", "notBefore"));
		}
		return certificate.validity().notAfter().isPresent() ? Optional.empty() : Optional.of(finding(certificate).with("field",
				"notAfter"));
	}
}
