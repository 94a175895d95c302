package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.CheckStep;
import org.certclinic.knowledge.model.Entry;

/** A check that does not say what may come of it. */
final class CheckWithoutOutcomeRule implements EntryRule {
	@Override
	public String id() {
		return "kb.step.no-outcome";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (CheckStep step : Parts.all(entry, CheckStep.class)) {
			if (step.getOutcomes().isEmpty()) {
				findings.add(step, step.getId());
			}
		}
	}
}
