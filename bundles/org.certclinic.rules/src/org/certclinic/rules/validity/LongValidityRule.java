package org.certclinic.rules.validity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;
import org.certclinic.rules.Traits;

/**
 * A certificate that lasts longer than keys are used: over 10 years, a CA's over 40. One that ends at the end of the year 9999 has
 * no end on purpose. NIST SP 800-57 Part 1, 5.3.6.
 */
public final class LongValidityRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.validity.too-long");
	private static final int YEARS = 10;
	private static final int AUTHORITY_YEARS = 40;
	private static final double DAYS_OF_A_YEAR = 365.25;
	private static final Instant NO_END = Instant.parse("9999-12-31T23:59:59Z");

	public LongValidityRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.INFO, new Citation("NIST SP 800-57 Part 1", "5.3.6")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Optional<Instant> notBefore = certificate.validity().notBefore();
		Optional<Instant> notAfter = certificate.validity().notAfter();
		if (notBefore.isEmpty() || notAfter.isEmpty() || !notAfter.get().isBefore(NO_END)) {
			return Optional.empty();
		}
		int most = Traits.isAuthority(certificate) ? AUTHORITY_YEARS : YEARS;
		long days = Duration.between(notBefore.get(), notAfter.get()).toDays();
		return days <= most * DAYS_OF_A_YEAR + 1 ? Optional.empty()
				: Optional.of(finding(certificate).with("years", (int) (days / DAYS_OF_A_YEAR)).with("usual", most));
	}
}
