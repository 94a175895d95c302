package org.certclinic.ui.knowledge.cases;

import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Case;

/** The cases that take the place of one of an earlier knowledge base. For the user interface's thread. */
final class OwnVersions {
	private Set<String> ids = Set.of();

	/** The ids of such cases of a base; any thread may ask. */
	static Set<String> of(KnowledgeBase base) {
		return base.cases().stream().map(Case::getId).filter(id -> base.layered(id).orElseThrow().below().isPresent()).collect(Collectors.toUnmodifiableSet());
	}

	boolean contains(String id) {
		return ids.contains(id);
	}

	/** Answers whether these are others than before. */
	boolean replace(Set<String> newIds) {
		boolean others = !ids.equals(newIds);
		ids = Set.copyOf(newIds);
		return others;
	}
}
