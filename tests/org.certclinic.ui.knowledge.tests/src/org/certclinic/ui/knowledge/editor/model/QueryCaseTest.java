package org.certclinic.ui.knowledge.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.QueryTest;
import org.junit.jupiter.api.Test;

class QueryCaseTest {
	private final Case item = KnowledgeFactory.eINSTANCE.createCase();

	@Test
	void aQueryIsAPhraseOfItsLanguageAndATest() {
		QueryCase.fill(item, " 页面打不开 ");

		assertEquals(List.of("页面打不开"), item.getPhrases().getZh());
		assertEquals(List.of(), item.getPhrases().getEn());
		assertEquals("页面打不开", ((QueryTest) item.getTests().getFirst()).getQuery());
	}

	@Test
	void aQueryWithoutChineseIsEnglish() {
		QueryCase.fill(item, "page -7777");

		assertEquals(List.of("page -7777"), item.getPhrases().getEn());
	}
}
