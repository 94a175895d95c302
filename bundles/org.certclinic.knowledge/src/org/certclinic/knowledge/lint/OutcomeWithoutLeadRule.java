package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Step;

/** An outcome that leads nowhere although others of its step do. */
final class OutcomeWithoutLeadRule implements EntryRule {
	@Override
	public String id() {
		return "kb.outcome.no-lead";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Step step : Parts.all(entry, Step.class)) {
			if (step.getOutcomes().stream().anyMatch(outcome -> Leads.count(outcome) > 0)) {
				step.getOutcomes().stream().filter(outcome -> Leads.count(outcome) == 0)
						.forEach(outcome -> findings.add(outcome, step.getId()));
			}
		}
	}
}
