package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.BoundedPattern;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.MessageSymptom;

/** A message pattern that is too long, or that tries so many ways that a pasted text would hang the search. */
final class CostlyPatternRule implements EntryRule {
	@Override
	public String id() {
		return "kb.message.pattern-too-costly";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (MessageSymptom message : Parts.all(entry, MessageSymptom.class)) {
			if (new MessagePattern(message).costly()) {
				findings.add(message, BoundedPattern.MAX_LENGTH);
			}
		}
	}
}
