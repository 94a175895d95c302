package org.certclinic.knowledge.lint;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.MessageSymptom;

/** A message pattern that is in every text, even in none. */
final class WidePatternRule implements EntryRule {
	/** Texts that have nothing in common. */
	private static final List<String> ANY = List.of("q", "7", "证");

	@Override
	public String id() {
		return "kb.message.pattern-too-wide";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (MessageSymptom message : Parts.all(entry, MessageSymptom.class)) {
			var pattern = new MessagePattern(message);
			if (pattern.finds("") || ANY.stream().allMatch(pattern::finds)) {
				findings.add(message, message.getPattern());
			}
		}
	}
}
