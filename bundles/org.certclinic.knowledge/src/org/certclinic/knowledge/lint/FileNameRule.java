package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Entry;

/** A file that is not named after its entry: nobody finds the entry by its id. */
final class FileNameRule implements EntryRule {
	private final KnowledgeBase base;

	FileNameRule(KnowledgeBase base) {
		this.base = base;
	}

	@Override
	public String id() {
		return "kb.file.name-differs";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		String name = base.file(entry).getFileName().toString();
		String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
		if (!stem.equals(entry.getId())) {
			findings.add(entry, name, entry.getId());
		}
	}
}
