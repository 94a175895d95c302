package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.layer.Layers;
import org.certclinic.knowledge.model.Entry;

/** An entry that overrides another, of which no copy was kept: nobody can say what either has changed. */
final class OverrideWithoutCopyRule implements EntryRule {
	private final Layers layers;

	OverrideWithoutCopyRule(KnowledgeBase base) {
		layers = new Layers(base);
	}

	@Override
	public String id() {
		return "kb.override.no-copy";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry.getOverrides() != null) {
			layers.state(entry.getId()).filter(state -> state.copy().isEmpty())
					.ifPresent(state -> findings.add(entry.getOverrides(), state.lower().file().toString()));
		}
	}
}
