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

/** A revocation list after the day its successor was due. RFC 5280, 5.1.2.5. */
public final class CrlOutdatedRule extends EvidenceRule<CrlEvidence> {
	static final RuleId ID = new RuleId("crl.validity.outdated");

	private final InstantSource clock;

	public CrlOutdatedRule(InstantSource clock) {
		super(CrlEvidence.class, new RuleMetadata(ID, Severity.WARNING, Citation.rfc(5280, "5.1.2.5")));
		this.clock = clock;
	}

	@Override
	protected Optional<Finding> judge(CrlEvidence list) {
		Instant now = clock.instant();
		return list.nextUpdate().filter(next -> next.getEpochSecond() < now.getEpochSecond())
				.map(next -> finding(list).with("nextUpdate", next).with("ago", Duration.between(next, now)));
	}
}
