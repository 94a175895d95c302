package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Entry;

/** An applicability that ends before it starts. */
final class EmptyPeriodRule implements EntryRule {
	@Override
	public String id() {
		return "kb.applicability.empty-period";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		Applicability where = entry.getApplicability();
		if (where != null && where.getValidFrom() != null && where.getValidUntil() != null
				&& where.getValidUntil().isBefore(where.getValidFrom())) {
			findings.add(where, where.getValidFrom(), where.getValidUntil());
		}
	}
}
