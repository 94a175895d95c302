package org.certclinic.knowledge.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
	private static final KnowledgeBase BASE = ShippedBase.base();
	private static final Suggestions SUGGESTIONS = new Suggestions(BASE, new CodeBook(),
			Map.of("x509.validity.expired", new BilingualText("证书已过期", "The certificate has expired"), "chain.issuer-missing",
					new BilingualText("缺少签发者证书", "The issuer is missing")));

	@ParameterizedTest
	@CsvSource({ "HRESULT, 8010001D, 0x8010001d", "HRESULT, 0x8010001D, 0x8010001d", "HRESULT, SCARD_E_NO_SERVICE, 0x8010001d",
			"VBSCRIPT, 1B6, 438", "WIN32, 32, 32", "CA, -1666, -1666", "CA, -16, -1666", "PKCS11, pin_incorr, 0x000000a0" })
	void findsACodeHoweverItIsTyped(CodeFamily family, String typed, String value) {
		assertEquals(value, SUGGESTIONS.codes(family, typed).getFirst().value());
	}

	@Test
	void putsCodesThatCasesHaveFirst() {
		List<Suggestion> found = SUGGESTIONS.codes(CodeFamily.HRESULT, "8010");

		assertTrue(found.getFirst().uses() > 0);
		assertEquals(found.stream().map(Suggestion::uses).sorted((a, b) -> b - a).toList(), found.stream().map(Suggestion::uses).toList());
		assertEquals(50, found.size());
	}

	@Test
	void offersEveryEntryUnderItsTitleInBothLanguages() {
		BASE.entries().forEach(entry -> {
			for (String title : List.of(entry.getTitle().getZh(), entry.getTitle().getEn(), entry.getId())) {
				boolean offered = List.of(SUGGESTIONS.cases(title), SUGGESTIONS.causes(title), SUGGESTIONS.remedies(title)).stream()
						.flatMap(List::stream).anyMatch(one -> one.value().equals(entry.getId()));
				assertTrue(offered, title);
			}
		});
	}

	@Test
	void findsWordsInAnyOrderAndCase() {
		Suggestion cause = SUGGESTIONS.causes("").getFirst();
		String[] words = cause.label().en().split(" ");

		List<Suggestion> found = SUGGESTIONS.causes(words[words.length - 1].toUpperCase() + " " + words[0]);

		assertTrue(found.contains(cause));
	}

	@Test
	void putsWhatManyCasesShareFirst() {
		List<Suggestion> all = SUGGESTIONS.remedies(" ");

		assertTrue(all.getFirst().uses() > 1);
		assertFalse(SUGGESTIONS.remedies("no such thing at all").contains(all.getFirst()));
	}

	@Test
	void findsRulesByIdAndText() {
		assertEquals("x509.validity.expired", SUGGESTIONS.rules("过期").getFirst().value());
		assertEquals("chain.issuer-missing", SUGGESTIONS.rules("chain.").getFirst().value());
		assertTrue(SUGGESTIONS.rules("expired").getFirst().uses() > 0);
	}
}
