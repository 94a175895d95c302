package org.certclinic.rules.validity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A certificate past the end of its last second. RFC 5280, 4.1.2.5. */
public final class ExpiredRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.validity.expired");

	private final InstantSource clock;

	public ExpiredRule(InstantSource clock) {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.ERROR, Citation.rfc(5280, "4.1.2.5")));
		this.clock = clock;
	}

	@Override
	protected boolean judgesFragments() {
		return true;
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Instant now = clock.instant();
		return certificate.validity().notAfter().filter(end -> end.getEpochSecond() < now.getEpochSecond())
				.map(end -> finding(certificate).with("notAfter", end).with("ago", Duration.between(end, now)));
	}
}
