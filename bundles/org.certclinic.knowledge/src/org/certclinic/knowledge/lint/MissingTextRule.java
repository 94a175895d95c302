package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Text;

/** A text that has nothing in either language. */
final class MissingTextRule implements EntryRule {
	@Override
	public String id() {
		return "kb.text.missing";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Text text : Parts.all(entry, Text.class)) {
			if (Parts.blank(text) && text != entry.getTitle()) {
				findings.add(text, text.eContainingFeature().getName());
			}
		}
	}
}
