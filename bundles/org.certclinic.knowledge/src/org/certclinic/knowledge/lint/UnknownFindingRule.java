package org.certclinic.knowledge.lint;

import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.FindingsTest;

/** A finding that no rule makes: what is found then never leads here. What readers report besides rules has other beginnings, and is let be. */
final class UnknownFindingRule implements EntryRule {
	private final Set<String> known;
	private final Set<String> beginnings;

	/** @param known ids of the rules there are; none where that is not known */
	UnknownFindingRule(Set<String> known) {
		this.known = known;
		this.beginnings = known.stream().map(UnknownFindingRule::beginning).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public String id() {
		return "kb.finding.unknown";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (FindingSymptom symptom : Parts.all(entry, FindingSymptom.class)) {
			if (!Parts.blank(symptom.getRule()) && isUnknown(symptom.getRule())) {
				findings.add(symptom, symptom.getRule());
			}
		}
		for (FindingsTest test : Parts.all(entry, FindingsTest.class)) {
			test.getFindings().stream().filter(this::isUnknown).forEach(finding -> findings.add(test, finding));
		}
	}

	private boolean isUnknown(String finding) {
		return beginnings.contains(beginning(finding)) && !known.contains(finding);
	}

	private static String beginning(String id) {
		return id.substring(0, Math.max(0, id.indexOf('.')));
	}
}
