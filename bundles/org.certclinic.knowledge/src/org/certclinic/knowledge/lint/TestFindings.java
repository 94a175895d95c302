package org.certclinic.knowledge.lint;

import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Severity;
import org.certclinic.core.Texts;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.model.FindingsTest;
import org.certclinic.knowledge.model.QueryTest;

/** What failing tests of a case are reported as while it is written; as the rules for whole bases do. */
public final class TestFindings {
	private static final Texts TEXTS = Texts.beside(TestFindings.class);
	private static final String QUERY = "kb.test.query";
	private static final String FINDINGS = "kb.test.findings";

	private TestFindings() {
	}

	/** The finding for a test of the entry in {@code file}; empty if it passes. No line is named. */
	public static Optional<LintFinding> of(TestResult result, String entry, Path file) {
		if (result.passed()) {
			return Optional.empty();
		}
		return switch (result.test()) {
		case QueryTest test -> Optional.of(finding(QUERY, TEXTS.text(QUERY, test.getQuery(), result.text()), entry, file));
		case FindingsTest test -> Optional.of(finding(FINDINGS, TEXTS.text(FINDINGS, String.join(", ", test.getFindings()), result.text()), entry, file));
		default -> Optional.empty();
		};
	}

	private static LintFinding finding(String rule, BilingualText message, String entry, Path file) {
		return new LintFinding(file, 0, Optional.of(entry), rule, Severity.ERROR, message);
	}
}
