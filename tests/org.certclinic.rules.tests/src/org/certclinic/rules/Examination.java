package org.certclinic.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.Outcome;
import org.certclinic.core.finding.Rule;

/** Has one rule judge evidence made by a test. */
public final class Examination {
	/** Noon of the first of June 2026, when all tests take place. */
	public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
	public static final InstantSource CLOCK = InstantSource.fixed(NOW);

	private Examination() {
	}

	public static Outcome outcome(Rule rule, Evidence... evidence) {
		return rule.examine(new CaseFile(List.of(evidence)));
	}

	/** What the rule found; fails where it broke. */
	public static List<Finding> findings(Rule rule, Evidence... evidence) {
		return switch (outcome(rule, evidence)) {
		case Outcome.NotApplicable _, Outcome.Passed _ -> List.of();
		case Outcome.Found found -> found.findings();
		case Outcome.Failed failed -> throw new AssertionError(failed.reason());
		};
	}

	/** The one thing the rule found. */
	public static Finding only(Rule rule, Evidence... evidence) {
		List<Finding> findings = findings(rule, evidence);
		assertEquals(1, findings.size(), findings::toString);
		return findings.getFirst();
	}
}
