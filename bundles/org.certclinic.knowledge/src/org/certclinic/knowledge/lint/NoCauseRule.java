package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Entry;

/** A problem without any cause: there is nothing to say to the customer. */
final class NoCauseRule implements EntryRule {
	@Override
	public String id() {
		return "kb.case.no-cause";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Case item && item.getKind() == CaseKind.PROBLEM && item.getCauses().isEmpty()) {
			findings.add(entry);
		}
	}
}
