package org.certclinic.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Severity;
import org.certclinic.core.Texts;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.casetest.BaseUnderTest;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.lint.Faults.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinterTest {
	private static final String CASE = "cases/card-error.case";
	private static final Linter LINTER = new Linter(new CodeBook(), Set.of("sample.known"));

	@TempDir
	Path folder;

	@Test
	void findsNothingInASoundBase() throws IOException {
		assertEquals(List.of(), LINTER.lint(Bases.sound().load(folder)));
	}

	@Test
	void findsNothingInTheShippedBase() {
		KnowledgeBase base = KnowledgeLoader.load(List.of(Bases.shipped()));

		assertFalse(base.cases().isEmpty());
		assertEquals(List.of(), LINTER.lint(base));
	}

	static Stream<Fault> faults() {
		return Faults.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void findsTheFaultAndNothingElse(Fault fault) throws IOException {
		List<LintFinding> findings = LINTER.lint(fault.base().load(folder));

		assertEquals(Set.of(fault.rule()), findings.stream().map(LintFinding::rule).collect(Collectors.toSet()), findings::toString);
	}

	@Test
	void hasAFaultForEveryRule() {
		Set<String> shown = faults().map(Fault::rule).filter(rule -> !rule.startsWith("kb.file.") || rule.equals("kb.file.name-differs"))
				.collect(Collectors.toSet());

		assertEquals(shown, rules().map(EntryRule::id).collect(Collectors.toSet()));
	}

	@Test
	void namesFileLineEntryAndSeverity() throws IOException {
		LintFinding finding = LINTER.lint(Bases.sound().change(CASE, "8010001D", "8010001G").load(folder)).getFirst();

		assertEquals(folder.resolve(CASE), finding.file());
		assertEquals(5, finding.line());
		assertEquals(Optional.of("card-error"), finding.entry());
		assertEquals(Severity.ERROR, finding.severity());
	}

	@Test
	void tellsWhatCouldNotBeLoaded() throws IOException {
		KnowledgeBase base = Bases.sound().with("causes/broken.cause", "<kb").load(folder);

		assertEquals(List.of("kb.file.not-xml"), rulesOf(base));
	}

	@Test
	void tellsOfAReferenceThatLeadsNowhereOnce() throws IOException {
		KnowledgeBase base = Bases.sound().change(CASE, "  <questions>", "  <causes><cause href=\"kb:/#gone\"/></causes>\n  <questions>")
				.load(folder);

		assertEquals(List.of("kb.file.dangling-reference"), rulesOf(base));
	}

	@Test
	void everyRuleHasWordsInBothLanguages() {
		Texts texts = Texts.beside(Linter.class);

		rules().forEach(rule -> {
			BilingualText message = texts.text(rule.id(), 0, 1, 2);
			assertTrue(rule.id().matches("kb(\\.[a-z-]+){2}"), rule.id());
			assertTrue(!message.zh().isEmpty() && !message.en().isEmpty() && !message.zh().equals(message.en()), rule.id());
		});
	}

	private static Stream<EntryRule> rules() {
		KnowledgeBase base = KnowledgeBase.empty();
		return Stream.concat(LINTER.rules(base).stream(), Linter.testRules(new BaseUnderTest(base, new CodeBook())).stream());
	}

	private static List<String> rulesOf(KnowledgeBase base) {
		return LINTER.lint(base).stream().map(LintFinding::rule).toList();
	}
}
