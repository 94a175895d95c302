package org.certclinic.knowledge.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.certclinic.core.BilingualText;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.CaseReference;
import org.certclinic.knowledge.casetest.CaseTests;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.lint.TestFindings;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.FindingSymptom;

/** Tries the tests of a case while it is written, over the base as it would be with it. Thread-safe. */
public final class DraftTests {
	private final FoundBy foundBy;
	private final CaseDirectory findings;

	/** @param findings the cases of the base that findings point to */
	public DraftTests(FoundBy foundBy, CaseDirectory findings) {
		this.foundBy = Objects.requireNonNull(foundBy, "foundBy");
		this.findings = Objects.requireNonNull(findings, "findings");
	}

	/** The result of each test, in their order; none for causes and remedies, which have no tests. */
	public List<TestResult> run(Draft draft) {
		if (!(draft.entry() instanceof Case item) || item.getTests().isEmpty()) {
			return List.of();
		}
		return new CaseTests(foundBy.search(draft), code -> casesOf(code, item)).run(item);
	}

	/** What the base says, with the case as it is now. */
	private List<CaseReference> casesOf(String code, Case item) {
		List<CaseReference> cases = new ArrayList<>(findings.casesOf(code).stream().filter(other -> !other.id().equals(item.getId())).toList());
		boolean named = item.getSymptoms().stream().anyMatch(symptom -> symptom instanceof FindingSymptom finding && code.equals(finding.getRule()));
		if (named) {
			cases.add(new CaseReference(item.getId(), BilingualText.same(item.getId())));
		}
		return cases;
	}

	/** What is wrong with the draft by these results. */
	public static List<DraftFinding> findings(Draft draft, List<TestResult> results) {
		return results.stream().flatMap(result -> TestFindings.of(result, draft.entry().getId(), draft.file()).stream()
				.map(finding -> new DraftFinding(finding, DraftFinding.part(draft.entry(), result.test())))).toList();
	}
}
