package org.certclinic.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Area;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of a case's texts as they are written, among many cases that say almost the same more often. */
final class LiteralSearchTest {
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;
	private static final int OTHERS = 60;

	@ParameterizedTest
	@CsvSource({ "先查算法 issued", "算法 issued", "查算法 the first", "先查算法 asks the first time" })
	void findsPiecesOfBothLanguages(String query) {
		assertEquals("wanted", first(query));
	}

	@Test
	void findsCommonWordsAtTheEdgeOfAPiece() {
		assertEquals("wanted", first("issued it asks the"));
	}

	@Test
	void keepsLatinWordsInOnePieceAndChineseWithoutABlankInAnother() throws Exception {
		List<List<QueryWords.Word>> pieces = QueryWords.pieces("服务没有 times at u盾 失败", 64);

		assertEquals(List.of("服务 务没 没有", "times at u", "盾", "失败"), pieces.stream()
				.map(piece -> String.join(" ", piece.stream().map(QueryWords.Word::term).toList())).toList());
	}

	private static String first(String query) {
		List<Case> cases = Stream.concat(
				IntStream.range(0, OTHERS).mapToObj(number -> item("other-" + number, "先查算，查算法", "the issuer issues first",
						"先查算，查算法，算法", "the issuer asks at first, issues the list, asks again")),
				Stream.of(item("wanted", "别的", "something else", "先查算法", "whoever issued it asks the first time"))).toList();
		try (var index = CaseIndex.inMemory(cases)) {
			var search = new LuceneCaseSearch(index, new CodeBook(), () -> LocalDate.of(2026, 11, 22));
			return search.search(SearchRequest.of(query, 10)).hits().getFirst().id();
		}
	}

	private static Case item(String id, String titleZh, String titleEn, String answerZh, String answerEn) {
		Case item = FACTORY.createCase();
		item.setId(id);
		item.setArea(Area.values()[0]);
		item.setKind(CaseKind.values()[0]);
		item.setLifecycle(Lifecycle.VALIDATED);
		item.setTitle(text(titleZh, titleEn));
		item.setAnswer(text(answerZh, answerEn));
		return item;
	}

	private static Text text(String zh, String en) {
		Text text = FACTORY.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}
}
