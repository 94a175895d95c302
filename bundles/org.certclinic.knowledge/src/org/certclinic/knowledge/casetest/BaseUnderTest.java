package org.certclinic.knowledge.casetest;

import java.time.LocalDate;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.search.CaseIndex;
import org.certclinic.knowledge.search.IndexedFindings;
import org.certclinic.knowledge.search.LuceneCaseSearch;

/** A base that is searched for the tests of its cases: indexed in memory when the first test asks. For one thread. */
public final class BaseUnderTest implements AutoCloseable {
	private final KnowledgeBase base;
	private final CodeBook codes;
	private CaseIndex index;
	private CaseTests tests;

	public BaseUnderTest(KnowledgeBase base, CodeBook codes) {
		this.base = base;
		this.codes = codes;
	}

	/** Tries tests over all of the base's cases. */
	public CaseTests tests() {
		if (tests == null) {
			index = CaseIndex.inMemory(base.cases());
			tests = new CaseTests(new LuceneCaseSearch(index, codes, LocalDate::now), new IndexedFindings(index));
		}
		return tests;
	}

	@Override
	public void close() {
		if (index != null) {
			index.close();
		}
	}
}
