package org.certclinic.knowledge.lint;

import java.util.HashSet;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Step;

/** Two steps of a remedy with one id: what leads to it may lead to the other. */
final class RepeatedStepRule implements EntryRule {
	@Override
	public String id() {
		return "kb.step.repeated-id";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		Set<String> seen = new HashSet<>();
		for (Step step : Parts.all(entry, Step.class)) {
			if (!Parts.blank(step.getId()) && !seen.add(step.getId())) {
				findings.add(step, step.getId());
			}
		}
	}
}
