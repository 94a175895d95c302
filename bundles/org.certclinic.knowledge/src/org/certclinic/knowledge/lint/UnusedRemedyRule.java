package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.References;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.Remedy;

/** A remedy that no case, cause or other remedy leads to. */
final class UnusedRemedyRule implements EntryRule {
	private final References references;

	UnusedRemedyRule(References references) {
		this.references = references;
	}

	@Override
	public String id() {
		return "kb.remedy.unused";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean looksAtOthers() {
		return true;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Remedy && entry.getLifecycle() != Lifecycle.ARCHIVED && references.to(entry).isEmpty()) {
			findings.add(entry);
		}
	}
}
