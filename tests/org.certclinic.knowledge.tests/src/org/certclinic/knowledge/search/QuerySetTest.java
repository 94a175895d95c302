package org.certclinic.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.knowledge.ShippedBase;
import org.certclinic.knowledge.model.Case;
import org.junit.jupiter.api.Test;

/** The queries of {@code queries.tsv}, as customers and engineers type them, over the shipped base. */
final class QuerySetTest {
	private static final double FIRST = 0.97;
	private static final int LEAST_PER_CASE = 5;

	/** A query, the case that must come first, and what comes instead. */
	private record Asked(String query, String wanted, List<String> found) {
		boolean first() {
			return !found.isEmpty() && found.getFirst().equals(wanted);
		}

		@Override
		public String toString() {
			return wanted + " < " + query + " > " + found;
		}
	}

	@Test
	void findsTheCaseFirstForNearlyAllQueries() throws IOException {
		List<Asked> all = ask();

		List<Asked> missed = all.stream().filter(asked -> !asked.first()).toList();

		double share = 1 - (double) missed.size() / all.size();
		assertTrue(share >= FIRST, () -> "first for %.1f %% of %d queries only, not for%n%s".formatted(share * 100, all.size(), lines(missed)));
	}

	@Test
	void findsTheCaseAmongTheFirstThreeForAllQueries() throws IOException {
		List<Asked> missed = ask().stream().filter(asked -> !asked.found.contains(asked.wanted)).toList();

		assertTrue(missed.isEmpty(), () -> "not among the first three:\n" + lines(missed));
	}

	@Test
	void asksForEveryCaseInBothLanguages() throws IOException {
		Map<String, List<String>> byCase = new TreeMap<>();
		queries().forEach(row -> byCase.computeIfAbsent(row[1], _ -> new ArrayList<>()).add(row[0]));

		assertEquals(ShippedBase.base().cases().stream().map(Case::getId).toList(), List.copyOf(byCase.keySet()));
		byCase.forEach((id, queries) -> {
			long chinese = queries.stream().filter(QuerySetTest::isChinese).count();
			assertTrue(chinese >= LEAST_PER_CASE && queries.size() - chinese >= 1, id + " has " + queries);
		});
	}

	private static List<Asked> ask() throws IOException {
		CaseSearch search = ShippedBase.search();
		return queries().stream()
				.map(row -> new Asked(row[0], row[1], search.search(SearchRequest.of(row[0], 3)).hits().stream().map(Hit::id).toList()))
				.toList();
	}

	private static boolean isChinese(String text) {
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}

	private static String lines(List<Asked> missed) {
		return missed.stream().map(Asked::toString).collect(Collectors.joining("\n"));
	}

	private static List<String[]> queries() throws IOException {
		try (var in = QuerySetTest.class.getResourceAsStream("queries.tsv");
				Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
			return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
		}
	}
}
