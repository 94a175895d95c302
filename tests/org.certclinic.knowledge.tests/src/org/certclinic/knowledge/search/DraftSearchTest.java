package org.certclinic.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Text;
import org.junit.jupiter.api.Test;

/** Over many cases with few words, so that most of them are as good as others. */
final class DraftSearchTest {
	private static final int CASES = 120;
	private static final int DRAFTS = 15;
	private static final List<String> FINDINGS = List.of("x509.expired", "x509.weak-key");
	private static final List<String> CODES = List.of("-1111", "-2222");
	private static final CodeBook BOOK = new CodeBook();
	private static final Supplier<LocalDate> TODAY = () -> LocalDate.of(2026, 11, 23);
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;

	private final Random random = new Random(5);
	private final List<Case> cases = IntStream.range(0, CASES).mapToObj(i -> made("c%03d".formatted(i))).toList();
	private final CaseIndex index = CaseIndex.inMemory(cases);

	@Test
	void answersAsASearchOverTheSavedDraft() {
		for (int i = 0; i < DRAFTS; i++) {
			Case draft = made("c%03d".formatted(random.nextInt(CASES)) + (random.nextInt(4) == 0 ? "-new" : ""));

			assertAnswersAsSaved(draft);
		}
	}

	@Test
	void answersForTheFirstAndTheLastCase() {
		List.of("a", "c000", "c119", "z").forEach(id -> assertAnswersAsSaved(made(id)));
	}

	@Test
	void answersForAnEmptyIndex() {
		Case draft = made("only");

		var answers = new DraftSearch(CaseIndex.inMemory(List.of()), "only", Optional.empty(), BOOK, TODAY).with(draft);

		assertEquals(List.of("only"), answers.search().search(SearchRequest.of(draft.getTitle().getEn(), 5)).hits().stream().map(Hit::id).toList());
	}

	private void assertAnswersAsSaved(Case draft) {
		Map<String, Case> all = cases.stream().collect(Collectors.toMap(Case::getId, item -> item));
		Optional<Case> older = Optional.ofNullable(all.put(draft.getId(), draft));
		CaseIndex saved = CaseIndex.inMemory(all.values().stream().sorted(Comparator.comparing(Case::getId)).toList());
		var expected = new LuceneCaseSearch(saved, BOOK, TODAY);
		var findings = new IndexedFindings(saved);

		var answers = new DraftSearch(index, draft.getId(), older, BOOK, TODAY).with(draft);

		for (String query : queries(draft, older)) {
			for (boolean counts : List.of(false, true)) {
				var request = new SearchRequest(query, Map.of(), 20, counts);
				assertEquals(expected.search(request), answers.search().search(request), () -> draft.getId() + " < " + query);
			}
			assertEquals(expected.codes(query), answers.search().codes(query));
		}
		FINDINGS.forEach(finding -> assertEquals(findings.casesOf(finding), answers.findings().casesOf(finding)));
	}

	/** Codes, words of the draft and of its older state, chance words, misspelt ones. */
	private List<String> queries(Case draft, Optional<Case> older) {
		List<String> queries = new ArrayList<>(CODES);
		queries.add("");
		queries.add(draft.getTitle().getEn());
		queries.add(older.map(item -> item.getTitle().getEn()).orElse("nothing"));
		for (int i = 0; i < 4; i++) {
			queries.add(word() + " " + word() + " " + word());
			queries.add(word() + "x");
		}
		return queries;
	}

	private Case made(String id) {
		Case item = FACTORY.createCase();
		item.setId(id);
		Text title = FACTORY.createText();
		title.setEn(words());
		title.setZh("下载" + random.nextInt(5));
		item.setTitle(title);
		Text answer = FACTORY.createText();
		answer.setEn(words());
		item.setAnswer(answer);
		CodeSymptom code = FACTORY.createCodeSymptom();
		code.setFamily("ca");
		code.setValue(CODES.get(random.nextInt(CODES.size())));
		item.getSymptoms().add(code);
		FindingSymptom finding = FACTORY.createFindingSymptom();
		finding.setRule(FINDINGS.get(random.nextInt(FINDINGS.size())));
		item.getSymptoms().add(finding);
		item.getSymptoms().subList(0, random.nextInt(3)).clear();
		return item;
	}

	private String words() {
		return IntStream.range(0, 1 + random.nextInt(5)).mapToObj(_ -> word()).collect(Collectors.joining(" "));
	}

	/** Some are in many cases, some in one. */
	private String word() {
		return "word" + (char) ('a' + (int) Math.pow(random.nextInt(26), random.nextDouble())) + (random.nextInt(6) == 0 ? random.nextInt(99) : "");
	}
}
