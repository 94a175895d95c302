package org.certclinic.knowledge.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.casetest.CaseTests;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.search.CaseIndex;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.LuceneCaseSearch;
import org.certclinic.knowledge.search.Match;
import org.certclinic.knowledge.search.SearchRequest;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class FoundByTest {
	/** One in so many of the queries for other cases is asked too. */
	private static final int OTHERS = 80;
	private static final CodeBook CODES = new CodeBook();
	private static final Supplier<LocalDate> TODAY = () -> LocalDate.of(2026, 11, 22);

	private final KnowledgeBase base = ShippedBase.base();
	private final FoundBy foundBy = new FoundBy(CaseIndex.inMemory(base.cases()), CODES, TODAY);

	@Test
	void givesEveryShippedCaseTheRankItHasForEveryQuery() throws IOException {
		for (Case item : base.cases()) {
			assertSearchesAs(ShippedBase.search(), Draft.of(base, item, base.file(item)));
		}
	}

	@Test
	void givesAChangedCaseTheRankItHasOnceItIsSaved() throws IOException {
		var random = new Random(6);
		for (int i = 0; i < base.cases().size(); i += 4) {
			Case item = base.cases().get(i);
			Case other = base.cases().get(random.nextInt(base.cases().size()));
			Draft draft = Drafts.changed(item.getId(), copy -> {
				copy.setTitle(EcoreUtil.copy(other.getTitle()));
				copy.setPhrases(EcoreUtil.copy(other.getPhrases()));
				copy.getSymptoms().clear();
			});

			assertSearchesAs(saved(draft), draft);
		}
	}

	@Test
	void givesANewCaseTheRankItHasOnceItIsSaved() throws IOException {
		for (String id : List.of("aaa", "cfca-d05-second", "cfca-u99", "zzz")) {
			Draft draft = Drafts.changed("cfca-d05", copy -> {
				copy.setId(id);
				copy.getSymptoms().add(Drafts.message("安全协议失败"));
			});

			assertSearchesAs(saved(draft), draft);
		}
	}

	@Test
	void saysWhyTheDraftIsFound() {
		Draft draft = Drafts.fresh(item -> item.getSymptoms().add(Drafts.code("ca", "-99887")));

		FoundBy.Answer answer = foundBy.ask(draft, "错误码 -99887");

		assertEquals(OptionalInt.of(1), answer.rank());
		assertEquals(Match.By.CODE, answer.hit().orElseThrow().matched().getFirst().by());
	}

	@Test
	void saysThatTheDraftIsNotFoundAndWhatIs() {
		FoundBy.Answer answer = foundBy.ask(Drafts.fresh(_ -> {
		}), "-1666");

		assertEquals(OptionalInt.empty(), answer.rank());
		assertTrue(answer.hit().isEmpty());
		assertEquals("cfca-d04", answer.hits().getFirst().id());
	}

	@Test
	void forgetsWhatTheOlderStateOfTheDraftSaid() {
		Draft draft = Drafts.changed("cfca-d04", item -> item.getSymptoms().clear());

		assertTrue(foundBy.ask(draft, "-1666").hits().stream().flatMap(hit -> hit.matched().stream())
				.noneMatch(match -> match.by() == Match.By.CODE));
	}

	@Test
	void triesTheTestsOfADraft() {
		var must = KnowledgeFactory.eINSTANCE.createFindingsTest();
		must.getFindings().add("x509.some-finding");
		Draft without = Drafts.changed("cfca-d04", item -> item.getTests().add(EcoreUtil.copy(must)));
		Draft with = Drafts.changed("cfca-d04", item -> {
			var symptom = KnowledgeFactory.eINSTANCE.createFindingSymptom();
			symptom.setRule("x509.some-finding");
			item.getSymptoms().add(symptom);
			item.getTests().add(EcoreUtil.copy(must));
		});

		assertFalse(tried(without).getLast().passed());
		assertTrue(tried(with).getLast().passed());
	}

	private List<TestResult> tried(Draft draft) {
		return new CaseTests(foundBy.search(draft), foundBy.findings(draft)).run((Case) draft.entry());
	}

	@Test
	void indexesADraftOnceForAllQueries() {
		Draft draft = Drafts.fresh(_ -> {
		});

		assertSame(foundBy.search(draft), foundBy.search(draft));
	}

	@Test
	void findsTheOnlyCaseOfAnEmptyBase() {
		var empty = new FoundBy(CaseIndex.inMemory(List.of()), CODES, TODAY);

		assertEquals(OptionalInt.of(1), empty.ask(Drafts.fresh(item -> item.getSymptoms().add(Drafts.code("ca", "-5"))), "-5").rank());
	}

	@Test
	void isAboutCasesOnly() {
		Cause cause = base.entries().stream().filter(Cause.class::isInstance).map(Cause.class::cast).findFirst().orElseThrow();

		assertThrows(IllegalArgumentException.class, () -> foundBy.ask(Draft.of(base, cause, Path.of("x.cause")), "x"));
	}

	/** A search over the base with the draft in it, indexed as a whole. */
	private CaseSearch saved(Draft draft) {
		return new LuceneCaseSearch(CaseIndex.inMemory(base.with(draft.entry(), draft.file()).cases()), CODES, TODAY);
	}

	private void assertSearchesAs(CaseSearch saved, Draft draft) throws IOException {
		for (String query : queries(draft.entry().getId())) {
			List<Hit> expected = saved.search(SearchRequest.of(query, 20)).hits();

			assertEquals(expected, foundBy.ask(draft, query).hits(), () -> draft.entry().getId() + " < " + query);
		}
	}

	/** Those that have to find the case, and some that have not. */
	private static List<String> queries(String id) throws IOException {
		try (var in = CaseSearch.class.getResourceAsStream("queries.tsv");
				Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
			List<String[]> all = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
			return IntStream.range(0, all.size()).filter(i -> i % OTHERS == 0 || all.get(i)[1].equals(id)).mapToObj(i -> all.get(i)[0]).toList();
		}
	}
}
