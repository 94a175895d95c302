package org.certclinic.rules.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;

/** A server's certificate valid for longer than was allowed when it was issued: 825, 398, 200, 100, at last 47 days. */
public final class LongLifeRule extends PublicServerRule {
	static final RuleId ID = new RuleId("web.validity.too-long");
	/** Latest first. */
	private static final List<Limit> LIMITS = List.of(new Limit("2029-03-15", 47), new Limit("2027-03-15", 100), new Limit("2026-03-15",
			200),
			new Limit("2020-09-01", 398), new Limit("2018-03-01", 825));

	public LongLifeRule() {
		super(new RuleMetadata(ID, Severity.WARNING, requirement("6.3.2")));
	}

	@Override
	Optional<Finding> judgeServer(CertificateEvidence certificate) {
		Optional<Instant> notBefore = certificate.validity().notBefore();
		Optional<Instant> notAfter = certificate.validity().notAfter();
		if (notBefore.isEmpty() || notAfter.isEmpty()) {
			return Optional.empty();
		}
		Duration length = Duration.between(notBefore.get(), notAfter.get()).plusSeconds(1); // the last second counts
		return LIMITS.stream().filter(limit -> !notBefore.get().isBefore(limit.since)).findFirst()
				.filter(limit -> length.compareTo(limit.most) > 0)
				.map(limit -> finding(certificate).with("length", length).with("most", limit.most));
	}

	private record Limit(Instant since, Duration most) {
		Limit(String day, int days) {
			this(Instant.parse(day + "T00:00:00Z"), Duration.ofDays(days));
		}
	}
}
