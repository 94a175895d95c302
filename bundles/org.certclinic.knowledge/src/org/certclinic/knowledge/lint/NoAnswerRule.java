package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Entry;

/** A question without an answer. */
final class NoAnswerRule implements EntryRule {
	@Override
	public String id() {
		return "kb.case.no-answer";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Case item && item.getKind() == CaseKind.QUESTION && Parts.blank(item.getAnswer())) {
			findings.add(entry);
		}
	}
}
