package org.certclinic.knowledge.lint;

import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;

/** A step that neither the step before it nor any outcome leads to. */
final class UnreachableStepRule implements EntryRule {
	@Override
	public String id() {
		return "kb.step.unreachable";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Remedy remedy) {
			Set<Step> reached = Leads.reachable(remedy);
			remedy.getSteps().stream().filter(step -> !reached.contains(step))
					.forEach(step -> findings.add(step, step.getId()));
		}
	}
}
