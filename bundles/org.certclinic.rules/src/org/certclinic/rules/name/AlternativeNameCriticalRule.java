package org.certclinic.rules.name;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A certificate named by its alternative names alone, which then must be critical. RFC 5280, 4.1.2.6. */
public final class AlternativeNameCriticalRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.name.alternative-not-critical");

	public AlternativeNameCriticalRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "4.1.2.6")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		if (!certificate.subject().isEmpty() || Traits.alternativeNames(certificate).isEmpty()) {
			return Optional.empty();
		}
		return certificate.extension(Traits.SUBJECT_ALTERNATIVE_NAME).filter(Extension::critical).isPresent() ? Optional.empty()
				: Optional.of(finding(certificate));
	}
}
