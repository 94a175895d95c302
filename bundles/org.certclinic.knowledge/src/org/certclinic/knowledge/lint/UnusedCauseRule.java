package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.References;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.PossibleCause;

/** A cause that no case names. */
final class UnusedCauseRule implements EntryRule {
	private final References references;

	UnusedCauseRule(References references) {
		this.references = references;
	}

	@Override
	public String id() {
		return "kb.cause.unused";
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
		if (entry instanceof Cause && entry.getLifecycle() != Lifecycle.ARCHIVED
				&& references.to(entry).stream().noneMatch(use -> use.where() instanceof PossibleCause)) {
			findings.add(entry);
		}
	}
}
