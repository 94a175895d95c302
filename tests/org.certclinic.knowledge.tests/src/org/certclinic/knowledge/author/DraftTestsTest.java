package org.certclinic.knowledge.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.FindingsTest;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.knowledge.search.CaseIndex;
import org.junit.jupiter.api.Test;

class DraftTestsTest {
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;
	private static final String RULE = "bank.control.silent";

	private final KnowledgeBase base = ShippedBase.base();
	private final CaseIndex index = CaseIndex.inMemory(base.cases());
	private final DraftTests tests = new DraftTests(new FoundBy(index, new CodeBook(), () -> LocalDate.of(2026, 11, 22)));

	private static QueryTest query(String words) {
		QueryTest test = FACTORY.createQueryTest();
		test.setQuery(words);
		return test;
	}

	private static FindingsTest findings(String rule) {
		FindingsTest test = FACTORY.createFindingsTest();
		test.getFindings().add(rule);
		return test;
	}

	private static void seen(Case item, String rule) {
		FindingSymptom symptom = FACTORY.createFindingSymptom();
		symptom.setRule(rule);
		item.getSymptoms().add(symptom);
	}

	private boolean passes(CaseTest test, boolean named) {
		Draft draft = Drafts.fresh(item -> {
			item.getTests().add(test);
			if (named) {
				seen(item, RULE);
			}
		});
		return tests.run(draft).getFirst().passed();
	}

	@Test
	void aDraftIsFoundByWhatItSaysNow() {
		assertTrue(passes(query("全新的一件事"), false));
		assertFalse(passes(query("参考号"), false));
	}

	@Test
	void aDraftIsLedToByTheFindingsItNamesNow() {
		assertTrue(passes(findings(RULE), true));
		assertFalse(passes(findings(RULE), false));
	}

	@Test
	void aFailingTestIsAnErrorOfItsPart() {
		Draft draft = Drafts.fresh(item -> {
			item.getTests().add(query("全新的一件事"));
			item.getTests().add(query("参考号"));
		});
		List<TestResult> results = tests.run(draft);

		List<DraftFinding> found = DraftTests.findings(draft, results);

		assertEquals(1, found.size());
		assertEquals(Severity.ERROR, found.getFirst().finding().severity());
		assertEquals("kb.test.query", found.getFirst().finding().rule());
		assertEquals(((Case) draft.entry()).getTests().get(1), found.getFirst().in(draft.entry()).orElseThrow());
	}

	@Test
	void anEntryWithoutTestsHasNoResults() {
		assertEquals(List.of(), tests.run(Drafts.fresh(item -> {
			// without tests
		})));
	}
}
