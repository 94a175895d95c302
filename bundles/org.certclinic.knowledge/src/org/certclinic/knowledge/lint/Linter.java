package org.certclinic.knowledge.lint;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.References;
import org.certclinic.knowledge.casetest.BaseUnderTest;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.picture.PictureFile.Trouble;
import org.eclipse.emf.ecore.EObject;

/** Says what is wrong with a knowledge base: the files that could not be used, and what the entries should not have. */
public final class Linter {
	private static final Comparator<LintFinding> ORDER = Comparator.comparing(LintFinding::file)
			.thenComparingInt(LintFinding::line).thenComparing(LintFinding::rule);

	private final CodeBook codes;
	private final Set<String> findings;
	private final Glossary glossary = new Glossary();

	/** Takes the names of findings as they are. */
	public Linter() {
		this(new CodeBook(), Set.of());
	}

	/**
	 * @param codes    the codes that tables know
	 * @param findings ids of the rules that make findings
	 */
	public Linter(CodeBook codes, Set<String> findings) {
		this.codes = codes;
		this.findings = Set.copyOf(findings);
	}

	/** The base's loading problems, what every rule finds, and the tests of cases that fail, by file and line. */
	public List<LintFinding> lint(KnowledgeBase base) {
		List<LintFinding> findings = new ArrayList<>(base.problems());
		try (var tested = new BaseUnderTest(base, codes)) {
			List<EntryRule> rules = Stream.concat(rules(base).stream(), testRules(tested).stream()).toList();
			for (Entry entry : base.entries()) {
				Path file = base.file(entry);
				var lines = new EntryLines(() -> Files.newInputStream(file));
				rules.forEach(rule -> rule.check(entry, new Findings(rule, entry, file, lines, (finding, _) -> findings.add(finding))));
			}
		}
		return findings.stream().sorted(ORDER).toList();
	}

	/**
	 * What the rules find in an entry that is not saved yet, each with the part it is about. The tests of cases are not tried.
	 *
	 * @param content   what its file will have; lines are told by it
	 * @param cancelled asked often; what was found until then is handed on
	 */
	public void lintUnsaved(KnowledgeBase base, Entry entry, byte[] content, BiConsumer<LintFinding, EObject> sink,
			BooleanSupplier cancelled) {
		check(rules(base), entry, base.file(entry), new EntryLines(() -> new ByteArrayInputStream(content)), sink, cancelled);
	}

	/**
	 * What those rules find in entries that look beyond an entry: all that may change when others do.
	 *
	 * @param cancelled asked often; what was found until then is returned
	 */
	public List<LintFinding> lintRelations(KnowledgeBase base, Collection<? extends Entry> entries, BooleanSupplier cancelled) {
		List<LintFinding> findings = new ArrayList<>();
		List<EntryRule> rules = rules(base).stream().filter(EntryRule::looksAtOthers).toList();
		for (Entry entry : entries) {
			Path file = base.file(entry);
			check(rules, entry, file, new EntryLines(() -> Files.newInputStream(file)), (finding, _) -> findings.add(finding), cancelled);
		}
		return findings;
	}

	private static void check(List<EntryRule> rules, Entry entry, Path file, EntryLines lines, BiConsumer<LintFinding, EObject> sink,
			BooleanSupplier cancelled) {
		for (EntryRule rule : rules) {
			if (cancelled.getAsBoolean()) {
				return;
			}
			rule.check(entry, new Findings(rule, entry, file, lines, sink));
		}
	}

	static List<EntryRule> testRules(BaseUnderTest base) {
		return List.of(new QueryTestRule(base), new FindingsTestRule(base));
	}

	List<EntryRule> rules(KnowledgeBase base) {
		References references = base.references();
		return List.of(new FileNameRule(base), new IncompleteRule(base),
				new MissingTitleRule(), new MissingTextRule(), new MissingTranslationRule(), new OutdatedTranslationRule(),
				new WrongLanguageRule(), new TermRule(glossary), new PhrasesInOneLanguageRule(),
				new NoSymptomRule(), new NoCauseRule(), new NoAnswerRule(), new CausesNotToldApartRule(),
				new RepeatedCauseRule(), new ForeignCauseRule(), new ContradictionRule(),
				new NoRemedyRule(), new UnusedCauseRule(references), new NoStepRule(), new UnusedRemedyRule(references),
				new UnknownFamilyRule(), new BadCodeRule(), new UnlistedCodeRule(codes), new UnknownFindingRule(findings),
				new BadPatternRule(), new WidePatternRule(), new CostlyPatternRule(), new MissingPatternRule(),
				new LinkRule(), new PictureOutsideRule(base), new PictureRule(base, Trouble.MISSING),
				new PictureRule(base, Trouble.TOO_LARGE), new PictureRule(base, Trouble.NO_PICTURE),
				new RepeatedStepRule(), new CheckWithoutOutcomeRule(), new OutcomeWithoutLeadRule(), new TwoLeadsRule(),
				new UnreachableStepRule(), new OpenEndRule(), new UnmarkedRiskRule(),
				new PersonalDataRule("identity-number", PersonalData::identityNumber),
				new PersonalDataRule("mobile-number", PersonalData::mobileNumber),
				new PersonalDataRule("bank-card", PersonalData::bankCard),
				new PersonalDataRule("codes", PersonalData::codes),
				new PersonalDataRule("name", PersonalNames::find),
				new OutdatedTechnologyRule(), new NoApplicabilityRule(), new EmptyPeriodRule(), new ArchivedReferenceRule(),
				new SuccessorRule(), new NoSuccessorRule(),
				new HistoryRule(), new LostCommentRule(), new UnsettledCommentRule(),
				new OverrideOutdatedRule(base), new OverrideWithoutCopyRule(base), new OverridesNothingRule(base));
	}
}
