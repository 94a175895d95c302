package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;

/** A cause for which nothing helps. */
final class NoRemedyRule implements EntryRule {
	@Override
	public String id() {
		return "kb.cause.no-remedy";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Cause cause && cause.getRemedies().isEmpty()) {
			findings.add(entry);
		}
	}
}
