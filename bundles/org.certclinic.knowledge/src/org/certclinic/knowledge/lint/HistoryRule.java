package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.export.Words;
import org.certclinic.knowledge.model.Entry;

/** A history that does not end with the state the entry is in: it was set by hand, or two histories were merged. */
final class HistoryRule implements EntryRule {
	@Override
	public String id() {
		return "kb.history.other-state";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (!entry.getHistory().isEmpty() && entry.getHistory().getLast().getState() != entry.getLifecycle()) {
			findings.add(entry.getHistory().getLast(), Words.of(entry.getHistory().getLast().getState()), Words.of(entry.getLifecycle()));
		}
	}
}
