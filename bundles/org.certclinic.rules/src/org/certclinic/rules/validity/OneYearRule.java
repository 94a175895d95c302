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

/** A certificate of E-01 or J-01 with one year where two are usual. */
public final class OneYearRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("cfca.validity.one-year");
	private static final long LEAST_DAYS = 355;
	private static final long MOST_DAYS = 376;

	public OneYearRule() {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, new Citation("CFCA support FAQ", "")));
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate) {
		Optional<Instant> notBefore = certificate.validity().notBefore();
		Optional<Instant> notAfter = certificate.validity().notAfter();
		if (notBefore.isEmpty() || notAfter.isEmpty() || Traits.isAuthority(certificate) || Traits.issuerSystem(certificate).isEmpty()) {
			return Optional.empty();
		}
		long days = Duration.between(notBefore.get(), notAfter.get()).toDays();
		return days < LEAST_DAYS || days > MOST_DAYS ? Optional.empty()
				: Optional.of(finding(certificate).with("notBefore", notBefore.get()).with("notAfter", notAfter.get()));
	}
}
