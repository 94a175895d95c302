package org.certclinic.knowledge.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;

/** Which entries of a base name which. */
final class References {

	/** A mention of another entry. */
	record Use(Entry from, EObject where) {
	}

	private final Map<Entry, List<Use>> uses = new LinkedHashMap<>();

	References(KnowledgeBase base) {
		for (Entry entry : base.entries()) {
			for (EObject part : Parts.all(entry)) {
				for (EObject target : part.eCrossReferences()) {
					if (target instanceof Entry named) {
						uses.computeIfAbsent(named, _ -> new ArrayList<>()).add(new Use(entry, part));
					}
				}
			}
		}
	}

	/** The places in other entries that name {@code entry}. */
	List<Use> to(Entry entry) {
		return uses.getOrDefault(entry, List.of()).stream().filter(use -> use.from() != entry).toList();
	}
}
