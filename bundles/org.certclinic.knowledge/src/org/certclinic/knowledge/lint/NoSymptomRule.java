package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Entry;

/** A problem that nothing shows: only its words find it. */
final class NoSymptomRule implements EntryRule {
	@Override
	public String id() {
		return "kb.case.no-symptom";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Case item && item.getKind() == CaseKind.PROBLEM && item.getSymptoms().isEmpty()) {
			findings.add(entry);
		}
	}
}
