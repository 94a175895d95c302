package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;

/** A code that its family cannot have. */
final class BadCodeRule implements EntryRule {
	@Override
	public String id() {
		return "kb.code.bad-value";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (CodeSymptom code : Parts.all(entry, CodeSymptom.class)) {
			CodeFamily.of(code.getFamily()).filter(family -> !Parts.blank(code.getValue()))
					.filter(family -> !CodeShape.fits(family, code.getValue()))
					.ifPresent(family -> findings.add(code, code.getValue(), family.id()));
		}
	}
}
