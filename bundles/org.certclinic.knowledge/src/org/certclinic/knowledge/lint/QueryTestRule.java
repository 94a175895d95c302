package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.casetest.BaseUnderTest;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.QueryTest;

/** A query that must, or must not, find a case and does otherwise. */
final class QueryTestRule implements EntryRule {
	private final BaseUnderTest base;

	QueryTestRule(BaseUnderTest base) {
		this.base = base;
	}

	@Override
	public String id() {
		return "kb.test.query";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (QueryTest test : Parts.all(entry, QueryTest.class)) {
			TestResult result = base.tests().run((Case) entry, test);
			if (!result.passed()) {
				findings.add(test, test.getQuery(), result.text());
			}
		}
	}
}
