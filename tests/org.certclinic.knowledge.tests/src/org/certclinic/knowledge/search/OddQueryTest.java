package org.certclinic.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Random;

import org.certclinic.knowledge.ShippedBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is answered, soon and without an exception. */
final class OddQueryTest {
	private static final Duration SOON = Duration.ofSeconds(30);

	private final CaseSearch search = ShippedBase.search();

	@ParameterizedTest
	@ValueSource(strings = { "+-&&||!(){}[]^\"~*?:\\/", "+", "-", "&&", "||", "!", "(", ")", "{", "}", "[", "]", "^", "\"", "~", "*", "?", ":", "\\", "/",
			"AND OR NOT", "title:证书", "id:cfca-d01", "证书~2", "证书^9", "[a TO z]", "*证书*", "/.*/", "\"unclosed", "(unclosed", "证书 AND", "NOT", "_exists_:id" })
	void answersLuceneSyntaxAsText(String query) {
		assertNotNull(answer(query));
	}

	@ParameterizedTest
	@ValueSource(strings = { ".*", "(a+)+$", "[", "\\", "\\Q", "$1", "(?<x>", "{1,99999}", "^$", "|", "(?s).*", "\\u0000", "%s%n%d", "${jndi:x}", "'; DROP TABLE" })
	void answersRegularExpressionsAsText(String query) {
		assertNotNull(answer(query));
		assertNotNull(answer("证书 " + query + " -1666"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "a\0b", "\ud800", "\udc00", "证书\ud800", "\udbff证书", "\u0007\u001b[31m", "\ufffe", "\uffff", "\u202e证书", "\u200b", "\ufeff证书",
			"e\u0301", "İstanbul ı ß ﬁ", "㈱㌔", "🙂", "👩‍👩‍👧", "नमस्ते", "السلام", "ﷺ" })
	void answersOddCharacters(String query) {
		assertNotNull(answer(query));
		assertNotNull(answer(query + "下载证书" + query));
	}

	@Test
	void findsACodeAmongControlCharacters() {
		assertEquals("cfca-d04", answer("\0\u0007-1666\u001b\0").hits().getFirst().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "证", "a", "证书下载 ", "download certificate ", "-1666 ", "1", "\n", " ", "ß", "\ud800", "(", "a_", "80070020,", "No keypair has been created. ",
			"﷽" })
	void answersAMegabyteSoon(String unit) {
		String query = unit.repeat(1_000_000 / unit.length());

		assertTimeoutPreemptively(SOON, () -> assertNotNull(answer(query)));
	}

	@Test
	void findsTheCodeAtTheEndOfAMegabyte() {
		String log = "2026-11-22 10:22:41 INFO all is well\n".repeat(28_000) + "error -1666\n";

		assertEquals("cfca-d04", answer(log).hits().getFirst().id());
	}

	@Test
	void answersRandomTexts() {
		var random = new Random(1_666);
		for (int i = 0; i < 300; i++) {
			String query = random.ints(random.nextInt(60), 0, 0x3_0000).mapToObj(Character::toString).reduce("", String::concat);

			SearchAnswer answer = answer(query);

			assertEquals(query, answer.query());
		}
	}

	@Test
	void answersRandomPiecesOfGoodQueries() {
		var random = new Random(438);
		String good = "错误代码：80090020，－１６６６ No keypair has been created 0x8010001d 授权码 U盾 SCARD_E_NO_SERVICE (1B6) PKIX path building failed 69 83";
		for (int i = 0; i < 300; i++) {
			int start = random.nextInt(good.length());
			String query = good.substring(start, start + random.nextInt(good.length() - start + 1)) + (char) random.nextInt(0x10000);

			assertNotNull(answer(query));
		}
	}

	@Test
	void givesAllHitsForTheLargestLimit() {
		SearchAnswer answer = search.search(new SearchRequest("证书", Map.of(), 100_000, true));

		assertEquals(answer.total(), answer.hits().size());
		assertTrue(answer.total() > 10);
	}

	private SearchAnswer answer(String query) {
		return search.search(new SearchRequest(query, Map.of(), 5, false));
	}
}
