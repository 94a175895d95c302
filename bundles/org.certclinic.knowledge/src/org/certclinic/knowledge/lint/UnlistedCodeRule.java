package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;

/** A code that the table of its family does not have. The authority's own codes are in no table. */
final class UnlistedCodeRule implements EntryRule {
	private final CodeBook codes;

	UnlistedCodeRule(CodeBook codes) {
		this.codes = codes;
	}

	@Override
	public String id() {
		return "kb.code.unlisted";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (CodeSymptom code : Parts.all(entry, CodeSymptom.class)) {
			CodeFamily.of(code.getFamily()).filter(family -> family != CodeFamily.CA)
					.filter(family -> !Parts.blank(code.getValue()) && CodeShape.fits(family, code.getValue()))
					.filter(family -> !listed(family, family.canonical(code.getValue())))
					.ifPresent(family -> findings.add(code, code.getValue(), family.id()));
		}
	}

	private boolean listed(CodeFamily family, String value) {
		return CodeShape.writings(family, value).anyMatch(writing -> !codes.find(family, writing).isEmpty());
	}
}
