package org.certclinic.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.codes.CodeReading;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.search.Match.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search over the shipped base finds, in which order and why. */
final class CaseSearchTest {
	private static final int ALL = 32;

	private final CaseSearch search = ShippedBase.search();

	@ParameterizedTest
	@CsvSource({ "-1666, cfca-d04", "负1666, cfca-d04", "80070020, cfca-d11", "0x80070020, cfca-d11", "ERROR_SHARING_VIOLATION, cfca-d11",
			"1B6, cfca-d02", "Invalid Authentication Token -3274, cfca-d01" })
	void findsTheCaseWithTheCodeFirstAndSaysSo(String query, String id) {
		Hit first = first(query);

		assertEquals(id, first.id());
		assertEquals(By.CODE, first.matched().getFirst().by());
	}

	@ParameterizedTest
	@CsvSource({ "No keypair has been created, cfca-d03", "no keypare has been creatd, cfca-d03", "Ｎｏ ｋｅｙｐａｉｒ ｈａｓ ｂｅｅｎ ｃｒｅａｔｅｄ, cfca-d03",
			"安全协议失败, cfca-d01", "客户说弹出：安全协议失败！怎么办, cfca-d01" })
	void findsTheCaseWithTheMessageFirstAndSaysSo(String query, String id) {
		Hit first = first(query);

		assertEquals(id, first.id());
		assertTrue(first.matched().stream().anyMatch(match -> match.by() == By.MESSAGE), first.matched()::toString);
	}

	@Test
	void putsCodesBeforeMessagesBeforeWords() {
		List<Hit> hits = hits("80070020 No keypair has been created 证书导出备份");

		assertEquals("cfca-d11", hits.getFirst().id());
		assertEquals("cfca-d03", hits.get(1).id());
		List<By> order = hits.stream().map(hit -> hit.matched().getFirst().by()).toList();
		assertEquals(order.stream().sorted().toList(), order);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1666", "安全协议失败", "改过windows密码以后下载不了证书", "I lost my usb key", "8010001D 智能卡", "页面乱码" })
	void saysWhyForEveryHit(String query) {
		List<Hit> hits = hits(query);

		assertFalse(hits.isEmpty());
		for (Hit hit : hits) {
			assertFalse(hit.matched().isEmpty(), hit::toString);
			assertTrue(hit.matched().stream().noneMatch(match -> match.what().isBlank()), hit::toString);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1666", "安全协议失败", "下载证书", "usb key not recognised" })
	void ordersByScoreWithoutTwins(String query) {
		List<Hit> hits = hits(query);

		List<Double> scores = hits.stream().map(Hit::score).toList();
		assertEquals(scores.stream().sorted(java.util.Comparator.reverseOrder()).toList(), scores);
		assertEquals(hits.size(), hits.stream().map(Hit::id).distinct().count());
	}

	@Test
	void findsChineseInTheMiddleOfASentence() {
		assertFalse(hits("授权码").isEmpty());
		assertFalse(hits("两码").isEmpty());
		assertTrue(ids("参考号和授权码对应").contains("cfca-d01"));
	}

	@ParameterizedTest
	@CsvSource({ "U盾读不出来, 智能密码钥匙读不出来", "U盾读不出来, USBKey读不出来", "网银登录不了, 网上银行登录不了", "两码, 两个号码" })
	void findsTheSameByAnotherCustomaryWord(String one, String other) {
		List<String> found = ids(one);

		assertTrue(found.contains(ids(other).getFirst()), () -> found + " " + ids(other));
	}

	@ParameterizedTest
	@CsvSource({ "ＷＩＮＤＯＷＳ密码改过, windows密码改过", "ＵＳＢ Ｋｅｙ, USB Key", "８００７００２０, 80070020" })
	void doesNotCareAboutWidth(String wide, String narrow) {
		assertEquals(ids(narrow), ids(wide));
	}

	@ParameterizedTest
	@CsvSource({ "authorization code, authorizaton code", "security protocol failure, security protocal failure" })
	void findsTheSameInSpiteOfAMisspelling(String right, String wrong) {
		assertEquals(first(right).id(), first(wrong).id());
	}

	@ParameterizedTest
	@CsvSource({ "export a backup of my certificate, 证书怎么导出备份", "antivirus Rising blocks the download, 瑞星杀毒软件拦着下载" })
	void findsTheSameInBothLanguages(String english, String chinese) {
		assertEquals(first(chinese).id(), first(english).id());
	}

	@Test
	void narrowsByAFacet() {
		List<Hit> questions = search.search(new SearchRequest("", Map.of(Facet.KIND, Set.of("question")), ALL, false)).hits();

		List<String> wanted = ShippedBase.base().cases().stream().filter(item -> item.getKind().getLiteral().equals("question"))
				.map(Case::getId).toList();
		assertEquals(wanted, questions.stream().map(Hit::id).toList());
	}

	@Test
	void narrowsByEveryFacetNamedAndAnyOfItsValues() {
		Map<Facet, Set<String>> filters = Map.of(Facet.AREA, Set.of("download", "usage"), Facet.KIND, Set.of("problem"));

		SearchAnswer answer = search.search(new SearchRequest("证书", filters, ALL, false));

		assertFalse(answer.hits().isEmpty());
		for (Hit hit : answer.hits()) {
			assertEquals("problem", ShippedBase.base().findCase(hit.id()).orElseThrow().getKind().getLiteral());
		}
	}

	@Test
	void findsNothingForAFacetValueThatNoCaseHas() {
		assertEquals(List.of(), search.search(new SearchRequest("证书", Map.of(Facet.BROWSER, Set.of("Mosaic")), ALL, true)).hits());
	}

	@Test
	void countsAFacetsValuesOverAllMatchingCases() {
		SearchAnswer answer = search.search(new SearchRequest("", Map.of(), 1, true));

		assertEquals(1, answer.hits().size());
		assertEquals(ALL, answer.total());
		assertEquals(ALL, answer.counts().get(Facet.KIND).values().stream().mapToInt(Integer::intValue).sum());
		assertEquals(Set.of("download", "usage"), answer.counts().get(Facet.AREA).keySet());
	}

	@Test
	void countsAFilteredFacetAsIfItWereNotFiltered() {
		SearchAnswer all = search.search(new SearchRequest("证书", Map.of(), ALL, true));
		SearchAnswer some = search.search(new SearchRequest("证书", Map.of(Facet.AREA, Set.of("usage")), ALL, true));

		assertEquals(all.counts().get(Facet.AREA), some.counts().get(Facet.AREA));
		assertEquals(some.total(), some.counts().get(Facet.KIND).values().stream().mapToInt(Integer::intValue).sum());
	}

	@Test
	void countsOnlyWhenAsked() {
		assertEquals(Map.of(), search.search(SearchRequest.of("证书", 3)).counts());
	}

	@Test
	void givesNoMoreHitsThanWantedAndTheSameFirst() {
		SearchAnswer three = search.search(SearchRequest.of("下载证书", 3));

		assertEquals(3, three.hits().size());
		assertTrue(three.total() > 3);
		assertEquals(ids("下载证书").subList(0, 3), three.hits().stream().map(Hit::id).toList());
	}

	@Test
	void refusesALimitBelowOne() {
		assertThrows(IllegalArgumentException.class, () -> SearchRequest.of("证书", 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "\u3000" })
	void listsAllCasesByIdForAnEmptyQuery(String query) {
		assertEquals(ShippedBase.base().cases().stream().map(Case::getId).toList(), ids(query));
	}

	@ParameterizedTest
	@ValueSource(strings = { "qwxzv", "zzyzx qqfrm", "龘靐齉爩", "!!!", "🙂🙃" })
	void findsNothingForWhatIsNoneOfItsBusiness(String query) {
		assertEquals(List.of(), ids(query));
	}

	@Test
	void readsTheCodesOfAQueryWithTheirCases() {
		CodeReading reading = search.codes("80070020").getFirst();

		assertEquals("ERROR_SHARING_VIOLATION", reading.code().name().orElseThrow());
		assertEquals(List.of("cfca-d11"), reading.cases());
		assertEquals(List.of(reading), search.search(SearchRequest.of("80070020", 1)).codes().stream().limit(1).toList());
	}

	@Test
	void knowsTheAuthoritysCodesFromTheCases() {
		CodeReading reading = search.codes("负一六六六").getFirst();

		assertEquals("ca:-1666", reading.code().key());
		assertTrue(reading.cases().contains("cfca-d04"));
		assertFalse(reading.code().meaning().isEmpty());
	}

	@Test
	void marksCasesForOutdatedTechnology() {
		Set<String> old = Set.copyOf(hits("").stream().filter(Hit::old).map(Hit::id).toList());

		Set<String> past = Set.copyOf(ShippedBase.base().cases().stream()
				.filter(item -> item.getApplicability() != null && item.getApplicability().getValidUntil() != null
						&& item.getApplicability().getValidUntil().isBefore(java.time.LocalDate.of(2026, 11, 22)))
				.map(Case::getId).toList());
		assertEquals(past, old);
	}

	@Test
	void answersManyThreadsAlike() throws Exception {
		List<String> queries = List.of("-1666", "安全协议失败", "改过windows密码以后下载不了证书", "80070020", "No keypair", "usb key", "", "qwxzv");
		List<SearchAnswer> alone = queries.stream().map(query -> search.search(new SearchRequest(query, Map.of(), 5, true))).toList();
		Callable<List<SearchAnswer>> all = () -> queries.stream().map(query -> search.search(new SearchRequest(query, Map.of(), 5, true))).toList();

		try (var threads = Executors.newFixedThreadPool(8)) {
			for (Future<List<SearchAnswer>> answers : threads.invokeAll(java.util.Collections.nCopies(16, all))) {
				assertEquals(alone, answers.get());
			}
		}
	}

	private Hit first(String query) {
		List<Hit> hits = hits(query);
		assertFalse(hits.isEmpty(), query);
		return hits.getFirst();
	}

	private List<Hit> hits(String query) {
		return search.search(SearchRequest.of(query, ALL)).hits();
	}

	private List<String> ids(String query) {
		return hits(query).stream().map(Hit::id).toList();
	}
}
