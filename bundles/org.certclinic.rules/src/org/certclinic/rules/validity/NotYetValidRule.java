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
import org.certclinic.rules.Phrase;

/** A certificate before its first second: seldom the certificate is to blame, mostly the clock it is compared with. RFC 5280, 4.1.2.5. */
public final class NotYetValidRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.validity.not-yet-valid");
	/** A wrong time zone makes up to 14 hours, a day entered wrong 24. */
	private static final Duration CLOCK_SLIP = Duration.ofHours(25);

	private final InstantSource clock;

	public NotYetValidRule(InstantSource clock) {
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
		return certificate.validity().notBefore().filter(start -> start.getEpochSecond() > now.getEpochSecond())
				.map(start -> finding(certificate, start, Duration.between(now, start)));
	}

	private Finding finding(CertificateEvidence certificate, Instant start, Duration ahead) {
		return finding(certificate).with("notBefore", start).with("ahead", ahead)
				.with("likely", Phrase.of(ahead.compareTo(CLOCK_SLIP) < 0 ? "clock-slow" : "clock-date"));
	}
}
