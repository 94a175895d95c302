package org.certclinic.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.certclinic.core.BilingualText;
import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.Outcome;
import org.certclinic.core.finding.Rule;
import org.certclinic.core.finding.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link Rule} promises, tested for each rule there is. */
final class RuleContractTest {
	private static final RuleTexts TEXTS = new RuleTexts();

	static List<Rule> rules() {
		return BuiltInRules.all(Examination.CLOCK);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void saysWhereItComesFrom(Rule rule) {
		assertFalse(rule.metadata().citation().text().isBlank());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasTextsInBothLanguages(Rule rule) {
		RuleId id = rule.metadata().id();

		for (BilingualText text : List.of(TEXTS.title(id), TEXTS.advice(id))) {
			assertFalse(text.zh().isBlank() || text.en().isBlank(), id::value);
			assertNotEquals(text.zh(), text.en());
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasNothingToJudgeInAnEmptyFile(Rule rule) {
		assertInstanceOf(Outcome.NotApplicable.class, rule.examine(new CaseFile(List.of())));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void neverThrowsWhateverTheEvidence(Rule rule) {
		OddEvidence.all().forEach(odd -> rule.examine(new CaseFile(List.of(odd))));
		rule.examine(new CaseFile(OddEvidence.all()));
	}

	/** One finding for each piece of evidence at most, all of the rule's own id, all with words for each place. */
	@ParameterizedTest
	@MethodSource("rules")
	void makesFindingsThatCanBeTold(Rule rule) {
		if (rule.examine(new CaseFile(OddEvidence.all())) instanceof Outcome.Found(List<Finding> findings)) {
			assertEquals(findings.size(), findings.stream().map(Finding::evidence).distinct().count());
			findings.forEach(finding -> {
				assertEquals(rule.metadata().id(), finding.rule());
				BilingualText message = TEXTS.message(finding);
				assertFalse((message.zh() + message.en()).matches("(?s).*(?:\\{\\d|Phrase\\[|Optional).*"), message::toString);
			});
		}
	}

	@Test
	void hasAnIdOfItsOwn() {
		assertEquals(rules().size(), rules().stream().map(rule -> rule.metadata().id()).distinct().count());
	}

	/** So that findings may be logged: no value of a finding holds a code of a voucher, whole or in large part. */
	@Test
	void neverTellsACode() {
		List<Rule> rules = rules();
		for (String[] codes : OddEvidence.codes()) {
			var file = new CaseFile(List.of(Vouchers.of(codes[0], codes[1])));
			for (Finding finding : new Examiner(rules).examine(file)) {
				String told = TEXTS.message(finding).en() + TEXTS.message(finding).zh();
				assertTrue(longestRun(told, codes[0]) < 4 && longestRun(told, codes[1]) < 4, told);
			}
		}
	}

	private static int longestRun(String text, String code) {
		int longest = 0;
		for (int from = 0; from < code.length(); from++) {
			int to = from;
			while (to < code.length() && text.contains(code.substring(from, to + 1))) {
				to++;
			}
			longest = Math.max(longest, to - from);
		}
		return longest;
	}
}
