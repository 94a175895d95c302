package org.certclinic.rules.validity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.CrlEvidence;
import org.certclinic.core.finding.Citation;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;
import org.certclinic.core.finding.RuleMetadata;
import org.certclinic.rules.EvidenceRule;

/** A revocation list that was made later than the clock shows. RFC 5280, 5.1.2.4. */
public final class CrlNotYetValidRule extends EvidenceRule<CrlEvidence> {
	static final RuleId ID = new RuleId("crl.validity.not-yet-valid");

	private final InstantSource clock;

	public CrlNotYetValidRule(InstantSource clock) {
		super(CrlEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "5.1.2.4")));
		this.clock = clock;
	}

	@Override
	protected Optional<Finding> judge(CrlEvidence list) {
		Instant now = clock.instant();
		return list.thisUpdate().filter(made -> made.getEpochSecond() > now.getEpochSecond())
				.map(made -> finding(list).with("thisUpdate", made).with("ahead", Duration.between(now, made)));
	}
}
