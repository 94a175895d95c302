package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.layer.Layers;
import org.certclinic.knowledge.model.Entry;

/** An entry that overrides one that has changed since. */
final class OverrideOutdatedRule implements EntryRule {
	private final Layers layers;

	OverrideOutdatedRule(KnowledgeBase base) {
		layers = new Layers(base);
	}

	@Override
	public String id() {
		return "kb.override.outdated";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry.getOverrides() != null) {
			layers.state(entry.getId()).filter(state -> state.copy().isPresent() && state.outdated()).ifPresent(state -> findings.add(entry.getOverrides(),
					entry.getOverrides().getRevision(), state.lower().entry().getRevision(), state.lowerChanges().size()));
		}
	}
}
