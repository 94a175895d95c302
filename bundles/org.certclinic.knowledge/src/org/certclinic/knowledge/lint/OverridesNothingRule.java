package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.LayeredEntry;
import org.certclinic.knowledge.model.Entry;

/** An entry that says it overrides another, which none of the earlier knowledge bases has. */
final class OverridesNothingRule implements EntryRule {
	private final KnowledgeBase base;

	OverridesNothingRule(KnowledgeBase base) {
		this.base = base;
	}

	@Override
	public String id() {
		return "kb.override.nothing";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry.getOverrides() != null && base.layered(entry.getId()).flatMap(LayeredEntry::below).isEmpty()) {
			findings.add(entry.getOverrides(), entry.getId());
		}
	}
}
