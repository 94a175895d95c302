package org.certclinic.knowledge.author;

import java.util.List;
import java.util.Objects;

import org.certclinic.knowledge.casetest.CaseTests;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.lint.TestFindings;
import org.certclinic.knowledge.model.Case;

/** Tries the tests of a case while it is written, over the base as it would be with it. Thread-safe. */
public final class DraftTests {
	private final FoundBy foundBy;

	public DraftTests(FoundBy foundBy) {
		this.foundBy = Objects.requireNonNull(foundBy, "foundBy");
	}

	/** The result of each test, in their order; none for causes and remedies, which have no tests. */
	public List<TestResult> run(Draft draft) {
		if (!(draft.entry() instanceof Case item) || item.getTests().isEmpty()) {
			return List.of();
		}
		return new CaseTests(foundBy.search(draft), foundBy.findings(draft)).run(item);
	}

	/** What is wrong with the draft by these results. */
	public static List<DraftFinding> findings(Draft draft, List<TestResult> results) {
		return results.stream().flatMap(result -> TestFindings.of(result, draft.entry().getId(), draft.file()).stream()
				.map(finding -> new DraftFinding(finding, DraftFinding.part(draft.entry(), result.test())))).toList();
	}
}
