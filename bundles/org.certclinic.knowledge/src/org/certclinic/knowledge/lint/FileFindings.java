package org.certclinic.knowledge.lint;

import java.util.Locale;
import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.core.Texts;
import org.certclinic.knowledge.model.io.FileProblem;

/** Puts the trouble with a file into words. */
public final class FileFindings {
	private static final Texts TEXTS = Texts.beside(FileFindings.class);

	private FileFindings() {
	}

	/** The finding for {@code problem}; its rule is for example {@code kb.file.too-large}. */
	public static LintFinding of(FileProblem problem, Optional<String> entry) {
		String rule = "kb.file." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new LintFinding(problem.file(), problem.line(), entry, rule, Severity.ERROR,
				TEXTS.text(rule, problem.detail()));
	}
}
