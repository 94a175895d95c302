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

/** A certificate in its last 30 days, or in the last third of a short life: time to have it renewed. RFC 5280, 4.1.2.5. */
public final class ExpiresSoonRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.validity.expires-soon");
	private static final Duration SOON = Duration.ofDays(30);
	private static final Duration VERY_SOON = Duration.ofDays(7);

	private final InstantSource clock;

	public ExpiresSoonRule(InstantSource clock) {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.INFO, Citation.rfc(5280, "4.1.2.5")));
		this.clock = clock;
	}

	@Override
	protected boolean judgesFragments() {
		return true;
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Optional<Instant> notAfter = certificate.validity().notAfter();
		Optional<Instant> notBefore = certificate.validity().notBefore();
		if (notAfter.isEmpty() || notBefore.isEmpty()) {
			return Optional.empty();
		}
		Instant now = clock.instant();
		Duration left = Duration.between(now, notAfter.get());
		boolean valid = !now.isBefore(notBefore.get()) && !left.isNegative();
		if (!valid || left.compareTo(SOON) > 0 || left.compareTo(Duration.between(notBefore.get(), notAfter.get()).dividedBy(3)) > 0) {
			return Optional.empty();
		}
		Severity severity = left.compareTo(VERY_SOON) > 0 ? Severity.INFO : Severity.WARNING;
		return Optional.of(finding(certificate, severity).with("notAfter", notAfter.get()).with("left", left));
	}
}
