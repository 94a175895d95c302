package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Entry;

/** An entry superseded by itself or by one of another kind. */
final class SuccessorRule implements EntryRule {
	@Override
	public String id() {
		return "kb.applicability.bad-successor";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean looksAtOthers() {
		return true;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		Applicability where = entry.getApplicability();
		Entry successor = where == null ? null : where.getSupersededBy();
		if (successor != null && (successor == entry || successor.eClass() != entry.eClass())) {
			findings.add(where, successor.getId());
		}
	}
}
