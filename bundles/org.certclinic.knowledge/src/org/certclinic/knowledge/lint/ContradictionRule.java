package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Entry;

/** An answer that both supports and excludes a cause. */
final class ContradictionRule implements EntryRule {
	@Override
	public String id() {
		return "kb.answer.contradiction";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Answer answer : Parts.all(entry, Answer.class)) {
			answer.getSupports().stream().filter(answer.getExcludes()::contains)
					.forEach(cause -> findings.add(answer, cause.getId()));
		}
	}
}
