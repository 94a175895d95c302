package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Step;

/** An outcome that leads to two places at once. */
final class TwoLeadsRule implements EntryRule {
	@Override
	public String id() {
		return "kb.outcome.two-leads";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Outcome outcome : Parts.all(entry, Outcome.class)) {
			if (Leads.count(outcome) > 1) {
				findings.add(outcome, outcome.eContainer() instanceof Step step ? step.getId() : "");
			}
		}
	}
}
