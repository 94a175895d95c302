package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;

/** An archived entry that does not say what to use instead. */
final class NoSuccessorRule implements EntryRule {
	@Override
	public String id() {
		return "kb.entry.no-successor";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		boolean superseded = entry.getApplicability() != null && entry.getApplicability().getSupersededBy() != null;
		if (entry.getLifecycle() == Lifecycle.ARCHIVED && !superseded) {
			findings.add(entry);
		}
	}
}
