package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.MessageSymptom;

/** A message pattern that is no regular expression. */
final class BadPatternRule implements EntryRule {
	@Override
	public String id() {
		return "kb.message.bad-pattern";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (MessageSymptom message : Parts.all(entry, MessageSymptom.class)) {
			new MessagePattern(message).fault().ifPresent(fault -> findings.add(message, fault));
		}
	}
}
