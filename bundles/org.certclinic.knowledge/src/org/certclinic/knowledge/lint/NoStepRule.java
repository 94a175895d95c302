package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;

/** A remedy that does not say what to do. */
final class NoStepRule implements EntryRule {
	@Override
	public String id() {
		return "kb.remedy.no-step";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Remedy remedy && remedy.getSteps().isEmpty()) {
			findings.add(entry);
		}
	}
}
