package org.certclinic.ui.knowledge.cases;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.certclinic.knowledge.search.Facet;
import org.eclipse.ui.IMemento;

/** Keeps a query from one start of the workbench to the next. */
final class CasesMemento {
	private static final String TEXT = "query";
	private static final String FILTER = "filter";
	private static final String FACET = "facet";
	private static final String VALUE = "value";
	/** A pasted log is not worth keeping in full. */
	private static final int MAX_TEXT = 10_000;

	private CasesMemento() {
	}

	static void save(CaseQuery query, IMemento memento) {
		memento.putString(TEXT, query.text().substring(0, Math.min(query.text().length(), MAX_TEXT)));
		query.filters().forEach((facet, values) -> values.forEach(value -> {
			IMemento filter = memento.createChild(FILTER);
			filter.putString(FACET, facet.name());
			filter.putString(VALUE, value);
		}));
	}

	/** The query that was saved; what a newer version wrote and this one does not know is left out. */
	static CaseQuery load(IMemento memento) {
		Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
		for (IMemento filter : memento.getChildren(FILTER)) {
			String value = filter.getString(VALUE);
			for (Facet facet : Facet.values()) {
				if (facet.name().equals(filter.getString(FACET)) && value != null) {
					filters.computeIfAbsent(facet, _ -> new HashSet<>()).add(value);
				}
			}
		}
		String text = memento.getString(TEXT);
		return new CaseQuery(text == null ? "" : text, filters);
	}
}
