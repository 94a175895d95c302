package org.certclinic.rules.profile;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate of version 1 or 2 that somebody else signed: nothing tells what it is for. Old roots are left alone. RFC 5280, 4.1.2.1. */
public final class OldVersionRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.version.old");

	public OldVersionRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "4.1.2.1")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		boolean old = certificate.version() == 1 || certificate.version() == 2;
		return old && certificate.extensions().isEmpty() && !certificate.isSelfIssued()
				? Optional.of(finding(certificate).with("version", certificate.version()))
				: Optional.empty();
	}
}
