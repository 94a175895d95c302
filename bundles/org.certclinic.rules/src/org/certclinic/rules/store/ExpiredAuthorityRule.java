package org.certclinic.rules.store;

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
import org.certclinic.rules.Neighbours;
import org.certclinic.rules.Traits;

/** A CA's certificate that has expired while one it issued, lying beside it, has not: the chain must be renewed. RFC 5280, 6.1.3. */
public final class ExpiredAuthorityRule extends EvidenceRule<CertificateEvidence> {
	static final RuleId ID = new RuleId("x509.bundle.expired-ca");

	private final InstantSource clock;

	public ExpiredAuthorityRule(InstantSource clock) {
		super(CertificateEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "6.1.3")));
		this.clock = clock;
	}

	@Override
	protected Optional<Finding> judge(CertificateEvidence certificate, Neighbours neighbours) {
		Instant now = clock.instant();
		if (!isExpired(certificate, now) || !Traits.isAuthority(certificate)) {
			return Optional.empty();
		}
		long issued = neighbours.withIssuer(certificate.subject().encoded()).stream()
				.filter(other -> !other.isSelfIssued() && !isExpired(other, now)).count();
		boolean replaced = neighbours.withSubject(certificate.subject().encoded()).stream()
				.anyMatch(other -> !isExpired(other, now) && Traits.isAuthority(other));
		return issued == 0 || replaced ? Optional.empty()
				: Optional.of(finding(certificate).with("authority", certificate.label()).with("notAfter", certificate.validity().notAfter()
						.orElseThrow())
						.with("issued", issued));
	}

	private static boolean isExpired(CertificateEvidence certificate, Instant now) {
		return certificate.validity().notAfter().filter(end -> end.getEpochSecond() < now.getEpochSecond()).isPresent();
	}
}
