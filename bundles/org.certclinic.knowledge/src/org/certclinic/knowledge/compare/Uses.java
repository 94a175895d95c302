package org.certclinic.knowledge.compare;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Step;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Which parts of an entry lead to which others of it: outcomes to steps, answers to causes of the case. */
final class Uses {
	private record Use(Part from, EReference by) {
	}

	private final Alignment alignment;
	private final Map<Revision, Map<Object, Set<Use>>> uses = new EnumMap<>(Revision.class);

	Uses(Alignment alignment) {
		this.alignment = alignment;
		for (Revision revision : Revision.values()) {
			Map<Object, Set<Use>> found = new HashMap<>();
			alignment.root().object(revision).ifPresent(entry -> entry.eAllContents().forEachRemaining(part -> read(part, found)));
			uses.put(revision, found);
		}
	}

	private void read(EObject from, Map<Object, Set<Use>> found) {
		for (EReference reference : from.eClass().getEAllReferences()) {
			boolean toStep = reference.getEReferenceType().getInstanceClass() == Step.class;
			if (!reference.isContainment() && (toStep || from instanceof Answer)) {
				List<?> targets = reference.isMany() ? Features.list(from, reference) : Features.value(from, reference).stream().toList();
				targets.forEach(target -> found.computeIfAbsent(alignment.same(target), _ -> new HashSet<>())
						.add(new Use(alignment.part(from), reference)));
			}
		}
	}

	/** Whether something leads to the part in {@code revision} that did not in the base. */
	boolean more(Part part, Revision revision) {
		Object target = switch (part.any()) {
		case Step _ -> part;
		case PossibleCause possible -> Likeness.key(possible, part.feature().orElseThrow()).orElseThrow();
		default -> "";
		};
		Set<Use> before = uses.get(Revision.BASE).getOrDefault(target, Set.of());
		return !before.containsAll(uses.get(revision).getOrDefault(target, Set.of()));
	}
}
