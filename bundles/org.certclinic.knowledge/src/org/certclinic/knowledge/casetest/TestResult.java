package org.certclinic.knowledge.casetest;

import java.util.Objects;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.model.CaseTest;

/**
 * What came of one test of a case.
 *
 * @param text what was found and, where that is not as it should be, what should have been
 */
public record TestResult(CaseTest test, boolean passed, BilingualText text) {
	public TestResult {
		Objects.requireNonNull(test, "test");
		Objects.requireNonNull(text, "text");
	}
}
