package org.certclinic.rules.profile;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.evidence.Extension;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A precertificate: made to be logged, refused by every program. RFC 6962, 3.1. */
public final class PrecertificateRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.extension.precertificate");
	private static final String POISON = "1.3.6.1.4.1.11129.2.4.3";

	public PrecertificateRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(6962, "3.1")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		for (Extension extension : certificate.extensions()) {
			if (extension.oid().equals(POISON)) {
				return Optional.of(finding(certificate));
			}
		}
		return Optional.empty();
	}
}
