package org.certclinic.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.certclinic.knowledge.codes.CodeReading;

/**
 * The answer to a query.
 *
 * @param codes  readings of the codes in it, likeliest first
 * @param hits   cases, best first
 * @param total  how many cases match, shown or not
 * @param counts for each facet how many of the matching cases have each value; empty unless asked for
 */
public record SearchAnswer(String query, List<CodeReading> codes, List<Hit> hits, int total,
		Map<Facet, SortedMap<String, Integer>> counts) {
	public SearchAnswer {
		codes = List.copyOf(codes);
		hits = List.copyOf(hits);
		counts = Map.copyOf(counts);
	}
}
