package org.certclinic.ui.knowledge.cases;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.certclinic.knowledge.search.Facet;

/** What the user looks for: a text, and the values each facet is narrowed to; a facet that is not named does not narrow. */
record CaseQuery(String text, Map<Facet, Set<String>> filters) {
	static final CaseQuery ALL = new CaseQuery("", Map.of());

	CaseQuery {
		Objects.requireNonNull(text, "text");
		var copy = new EnumMap<Facet, Set<String>>(Facet.class);
		filters.forEach((facet, values) -> {
			if (!values.isEmpty()) {
				copy.put(facet, Set.copyOf(values));
			}
		});
		filters = Map.copyOf(copy);
	}

	CaseQuery withText(String newText) {
		return new CaseQuery(newText, filters);
	}

	CaseQuery withFilter(Facet facet, Set<String> values) {
		var changed = new EnumMap<Facet, Set<String>>(Facet.class);
		changed.putAll(filters);
		changed.put(facet, values);
		return new CaseQuery(text, changed);
	}

	CaseQuery withoutFilters() {
		return new CaseQuery(text, Map.of());
	}

	Set<String> filter(Facet facet) {
		return filters.getOrDefault(facet, Set.of());
	}
}
