package org.certclinic.knowledge.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A part without something the model requires. Titles and references that lead nowhere are reported by others. */
final class IncompleteRule implements EntryRule {
	private final Set<String> dangling;

	IncompleteRule(KnowledgeBase base) {
		dangling = base.problems().stream().flatMap(problem -> problem.entry().stream()).collect(Collectors.toSet());
	}

	@Override
	public String id() {
		return "kb.entry.incomplete";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (EObject part : Parts.all(entry)) {
			for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
				if (feature.isRequired() && missing(part, feature)) {
					findings.add(part, part.eClass().getName(), feature.getName());
				}
			}
		}
	}

	private boolean missing(EObject part, EStructuralFeature feature) {
		Object value = part.eGet(feature);
		return switch (feature) {
		case EAttribute _ -> value == null || value instanceof List<?> list && list.isEmpty()
				|| String.valueOf(value).isBlank();
		case EReference reference when reference.isContainment() -> value == null && !(part instanceof Entry);
		default -> value == null && !dangling.contains(owner(part).getId());
		};
	}

	private static Entry owner(EObject part) {
		return part instanceof Entry entry ? entry : owner(part.eContainer());
	}
}
