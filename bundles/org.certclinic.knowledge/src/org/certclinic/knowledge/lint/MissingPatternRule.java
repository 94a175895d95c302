package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.MessageSymptom;

/** A message pattern that does not fit the message it stands for. */
final class MissingPatternRule implements EntryRule {
	@Override
	public String id() {
		return "kb.message.pattern-misses-text";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (MessageSymptom message : Parts.all(entry, MessageSymptom.class)) {
			if (!Parts.blank(message.getText()) && new MessagePattern(message).misses(message.getText())) {
				findings.add(message, message.getText());
			}
		}
	}
}
