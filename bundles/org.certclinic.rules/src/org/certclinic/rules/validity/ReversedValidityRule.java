package org.certclinic.rules.validity;

import java.time.Instant;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate that ends before it begins. RFC 5280, 4.1.2.5. */
public final class ReversedValidityRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.validity.reversed");

	public ReversedValidityRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.2.5")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Optional<Instant> notBefore = certificate.validity().notBefore();
		return certificate.validity().notAfter().filter(end -> notBefore.isPresent() && end.isBefore(notBefore.get()))
				.map(end -> finding(certificate).with("notBefore", notBefore.get()).with("notAfter", end));
	}
}
