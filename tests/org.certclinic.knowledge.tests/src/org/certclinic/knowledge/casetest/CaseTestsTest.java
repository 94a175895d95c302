package org.certclinic.knowledge.casetest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.Expectation;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests that are made up are tried over the shipped base. */
class CaseTestsTest {
	private static KnowledgeBase base;
	private static BaseUnderTest tested;

	@BeforeAll
	static void open() {
		base = ShippedBase.base();
		tested = new BaseUnderTest(base, new CodeBook());
	}

	@AfterAll
	static void close() {
		tested.close();
	}

	private static TestResult run(String item, CaseTest test) {
		return tested.tests().run(base.findCase(item).orElseThrow(), test);
	}

	private static CaseTest query(Expectation expectation, int rank, String query) {
		var test = KnowledgeFactory.eINSTANCE.createQueryTest();
		test.setExpectation(expectation);
		test.setRank(rank);
		test.setQuery(query);
		return test;
	}

	private static CaseTest findings(Expectation expectation, String... findings) {
		var test = KnowledgeFactory.eINSTANCE.createFindingsTest();
		test.setExpectation(expectation);
		test.getFindings().addAll(List.of(findings));
		return test;
	}

	@Test
	void aQueryPassesWhereTheCaseIsAmongTheFirst() {
		TestResult result = run("cfca-d04", query(Expectation.MUST, 1, "错误-1666"));

		assertTrue(result.passed());
		assertEquals("the case comes first", result.text().en());
	}

	@Test
	void aQueryThatFindsOtherCasesSaysWhich() {
		TestResult result = run("cfca-u04", query(Expectation.MUST, 3, "-1666"));

		assertFalse(result.passed());
		assertTrue(result.text().en().startsWith("other cases are found, first cfca-d04"), result.text().en());
		assertTrue(result.text().zh().endsWith("本案例应排在前 3 名之内"), result.text().zh());
	}

	@Test
	void aQueryThatFindsNothingSaysSo() {
		TestResult result = run("cfca-u04", query(Expectation.MUST, 3, "qqqqq"));

		assertEquals("nothing is found; the case must be among the first 3", result.text().en());
	}

	@Test
	void aQueryThatMustNotLeadThereFailsWhereItDoes() {
		TestResult result = run("cfca-d04", query(Expectation.MUST_NOT, 3, "-1666"));

		assertFalse(result.passed());
		assertEquals("the case comes first; the case must not be among the first 3", result.text().en());
		assertTrue(run("cfca-d04", query(Expectation.MUST_NOT, 3, "PIN 锁住了")).passed());
	}

	@Test
	void anyRankIsBearable() {
		assertTrue(run("cfca-d04", query(Expectation.MUST, Integer.MIN_VALUE, "-1666")).passed());
		assertTrue(run("cfca-d04", query(Expectation.MUST, Integer.MAX_VALUE, "-1666")).passed());
	}

	@Test
	void findingsPassWhereNoCaseHasMoreOfThem() {
		assertTrue(run("cfca-d08", findings(Expectation.MUST, "voucher.j01.length", "voucher.full-width")).passed());
		assertTrue(run("cfca-d07", findings(Expectation.MUST_NOT, "voucher.j01.length", "voucher.full-width")).passed());
		assertTrue(run("cfca-u04", findings(Expectation.MUST_NOT, "voucher.j01.length")).passed());
		assertEquals("1 of the findings are symptoms of the case, but 2 of cfca-d08; they must lead to the case",
				run("cfca-d07", findings(Expectation.MUST, "voucher.j01.length", "voucher.full-width")).text().en());
	}

	@Test
	void aFindingNamedTwiceCountsOnce() {
		assertFalse(run("cfca-d08", findings(Expectation.MUST_NOT, "voucher.j01.length", "voucher.j01.length")).passed());
	}

	@Test
	void aTestWithoutAnExampleSaysNothing() {
		assertTrue(run("cfca-d04", query(Expectation.MUST, 3, " ")).passed());
		assertTrue(run("cfca-d04", findings(Expectation.MUST)).passed());
	}

	@Test
	void theShippedCasesPassTheirTests() {
		List<Case> withTests = base.cases().stream().filter(item -> !item.getTests().isEmpty()).toList();

		assertFalse(withTests.isEmpty());
		for (Case item : withTests) {
			tested.tests().run(item).forEach(result -> assertTrue(result.passed(), item.getId() + " " + result));
		}
	}
}
