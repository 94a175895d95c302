package org.certclinic.knowledge.lint;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;

/** A code of a family the program does not know: no search finds it. */
final class UnknownFamilyRule implements EntryRule {
	private static final String KNOWN = Stream.of(CodeFamily.values()).map(CodeFamily::id)
			.collect(Collectors.joining(", "));

	@Override
	public String id() {
		return "kb.code.unknown-family";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (CodeSymptom code : Parts.all(entry, CodeSymptom.class)) {
			if (!Parts.blank(code.getFamily()) && CodeFamily.of(code.getFamily()).isEmpty()) {
				findings.add(code, code.getFamily(), KNOWN);
			}
		}
	}
}
