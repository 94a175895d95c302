package org.certclinic.knowledge.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text    whatever a customer says: codes, messages, words; empty means all cases
 * @param filters values a case must have one of, for each facet named; a facet that is not named does not narrow
 * @param limit   how many hits at the most
 * @param counts  whether the answer counts the facets' values, which costs time over large bases
 */
public record SearchRequest(String text, Map<Facet, Set<String>> filters, int limit, boolean counts) {
	public SearchRequest {
		Objects.requireNonNull(text, "text");
		var copy = new EnumMap<Facet, Set<String>>(Facet.class);
		filters.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
		filters = java.util.Collections.unmodifiableMap(copy);
		if (limit < 1) {
			throw new IllegalArgumentException("limit " + limit);
		}
	}

	/** The best {@code limit} cases of the whole base. */
	public static SearchRequest of(String text, int limit) {
		return new SearchRequest(text, Map.of(), limit, false);
	}
}
