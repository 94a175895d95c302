package org.certclinic.rules.profile;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Phrase;

/** A version that does not fit what the certificate holds, or that does not exist. RFC 5280, 4.1.2.1. */
public final class VersionRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.version.mismatch");
	private static final int LATEST = 3;

	public VersionRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.2.1")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		int version = certificate.version();
		if (version < 1 || version > LATEST) {
			return Optional.of(finding(certificate).with("version", version).with("flaw", Phrase.of("version.unknown")));
		}
		return version == LATEST || certificate.extensions().isEmpty() ? Optional.empty()
				: Optional.of(finding(certificate).with("version", version).with("flaw", Phrase.of("version.extensions")));
	}
}
