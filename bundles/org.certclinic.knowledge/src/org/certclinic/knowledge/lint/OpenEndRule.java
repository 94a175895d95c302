package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;

/** A remedy whose last step does not say what should come of it: nobody learns whether it helped. */
final class OpenEndRule implements EntryRule {
	@Override
	public String id() {
		return "kb.remedy.open-end";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Remedy remedy && !remedy.getSteps().isEmpty()
				&& remedy.getSteps().getLast().getOutcomes().isEmpty()) {
			findings.add(remedy.getSteps().getLast(), remedy.getSteps().getLast().getId());
		}
	}
}
