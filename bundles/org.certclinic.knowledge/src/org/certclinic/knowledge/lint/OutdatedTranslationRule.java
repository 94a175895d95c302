package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Text;

/** A translation made from an earlier revision of the original. */
final class OutdatedTranslationRule implements EntryRule {
	@Override
	public String id() {
		return "kb.text.outdated-translation";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Text text : Parts.all(entry, Text.class)) {
			if (text.getTranslatedFrom() < text.getRevision()) {
				findings.add(text, text.getTranslatedFrom(), text.getRevision());
			}
		}
	}
}
