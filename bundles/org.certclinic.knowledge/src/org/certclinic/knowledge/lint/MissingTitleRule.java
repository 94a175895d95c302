package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;

/** An entry without a title in either language. */
final class MissingTitleRule implements EntryRule {
	@Override
	public String id() {
		return "kb.title.missing";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (Parts.blank(entry.getTitle())) {
			findings.add(entry, entry.getId());
		}
	}
}
