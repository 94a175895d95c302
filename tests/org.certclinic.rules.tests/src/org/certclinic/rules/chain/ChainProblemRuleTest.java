package org.certclinic.rules.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.certclinic.core.Severity;
import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.ChainProblem;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.rules.Chains;
import org.certclinic.rules.Examiner;
import org.certclinic.rules.RuleTexts;
import org.junit.jupiter.api.Test;

final class ChainProblemRuleTest {
	private static final String CODE = "chain.not-a-ca";

	@Test
	void findsNothingInAPathWithoutProblems() {
		assertEquals(List.of(), findings(Chains.with()));
	}

	@Test
	void isAsSevereAsTheProblem() {
		List<Finding> findings = findings(Chains.with(Chains.problem(CODE, Severity.WARNING, 1)));

		assertEquals(List.of(Severity.WARNING), findings.stream().map(Finding::severity).toList());
	}

	@Test
	void tellsTheWorstOfSeveralAndHowManyMore() {
		List<Finding> findings = findings(Chains.with(Chains.problem(CODE, Severity.WARNING, 0), Chains.problem(CODE, Severity.ERROR, 2),
				Chains.problem(CODE, Severity.ERROR, 1)));

		assertEquals(1, findings.size());
		assertEquals("The intermediate certificate \"CA\" (and 2 more) stands as an issuer but is no CA's certificate: its basic constraints do not say so.",
				new RuleTexts().message(findings.getFirst()).en());
	}

	@Test
	void makesAFindingOfEachCode() {
		List<Finding> findings = findings(Chains.with(Chains.problem(CODE, Severity.ERROR, 1), Chains.problem("chain.key-usage", Severity.ERROR, 1)));

		assertEquals(List.of(CODE, "chain.key-usage"), findings.stream().map(finding -> finding.rule().value()).toList());
	}

	@Test
	void judgesTheBestPathOnly() {
		ChainEvidence one = Chains.with();
		ChainEvidence other = Chains.with(new ChainProblem(CODE, Severity.ERROR, 1, Map.of()));
		var chain = new ChainEvidence(one.leaf(), one.at(), one.profile(), List.of(one.best(), other.best()), List.of(), true);

		assertEquals(List.of(), findings(chain));
	}

	private static List<Finding> findings(ChainEvidence chain) {
		return new Examiner(ChainRules.all()).examine(new CaseFile(List.of(chain)));
	}
}
