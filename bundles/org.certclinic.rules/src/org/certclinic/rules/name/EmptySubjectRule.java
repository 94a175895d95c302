package org.certclinic.rules.name;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/** A certificate that names nobody: neither a subject nor an alternative name. RFC 5280, 4.1.2.6. */
public final class EmptySubjectRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.name.no-subject");

	public EmptySubjectRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.2.6")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		return certificate.subject().isEmpty() && Traits.alternativeNames(certificate).isEmpty() ? Optional.of(finding(certificate))
				: Optional.empty();
	}
}
