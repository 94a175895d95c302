package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.casetest.BaseUnderTest;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.FindingsTest;

/** Findings that must, or must not, lead to a case and do otherwise. */
final class FindingsTestRule implements EntryRule {
	private final BaseUnderTest base;

	FindingsTestRule(BaseUnderTest base) {
		this.base = base;
	}

	@Override
	public String id() {
		return "kb.test.findings";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (FindingsTest test : Parts.all(entry, FindingsTest.class)) {
			TestResult result = base.tests().run((Case) entry, test);
			if (!result.passed()) {
				findings.add(test, String.join(", ", test.getFindings()), result.text());
			}
		}
	}
}
