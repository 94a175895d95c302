package org.certclinic.ui.knowledge.editor.model;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.QueryTest;

/** What a new case has when it is written because a query found nothing: the query as customers put it, and as a test. */
public final class QueryCase {
	private QueryCase() {
	}

	/** Gives the case the query. */
	public static void fill(Case item, String query) {
		String words = query.strip();
		item.setPhrases(KnowledgeFactory.eINSTANCE.createPhrases());
		(isChinese(words) ? item.getPhrases().getZh() : item.getPhrases().getEn()).add(words);
		QueryTest test = KnowledgeFactory.eINSTANCE.createQueryTest();
		test.setQuery(words);
		item.getTests().add(test);
	}

	private static boolean isChinese(String words) {
		return words.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
	}
}
