package org.certclinic.knowledge.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Where in an entry a part is, in words that outlive edits around it: {@code answer}, {@code causes.unplugged},
 * {@code steps.retry/outcomes.2}. Steps and causes are told by their ids, other items of a list by their number from 1.
 */
public final class PartPath {
	/** More levels than the model has. */
	private static final int DEEPEST = 16;

	private PartPath() {
	}

	/** The path of a part of an entry; empty for the entry itself. */
	public static String of(EObject part) {
		EObject owner = part.eContainer();
		if (part instanceof Entry || owner == null) {
			return "";
		}
		String path = of(owner);
		return (path.isEmpty() ? "" : path + '/') + segment(part, owner);
	}

	private static String segment(EObject part, EObject owner) {
		EStructuralFeature feature = part.eContainingFeature();
		if (!feature.isMany()) {
			return feature.getName();
		}
		return feature.getName() + '.' + id(part).orElseGet(() -> Integer.toString(((List<?>) owner.eGet(feature)).indexOf(part) + 1));
	}

	private static Optional<String> id(EObject part) {
		return switch (part) {
		case Step step -> Optional.ofNullable(step.getId());
		case PossibleCause possible -> Optional.ofNullable(possible.eGet(possible.eClass().getEStructuralFeature("cause"), false))
				.map(cause -> cause instanceof InternalEObject proxy && proxy.eIsProxy() ? proxy.eProxyURI().fragment() : ((Entry) cause).getId());
		default -> Optional.empty();
		};
	}

	/** The part with this path, or the step with this id; empty where there is none, any more. */
	public static Optional<EObject> find(Entry entry, String path) {
		if (path.isEmpty()) {
			return Optional.of(entry);
		}
		Optional<EObject> part = Optional.of(entry);
		for (String segment : path.split("/", DEEPEST)) {
			part = part.flatMap(owner -> inside(owner, segment));
		}
		return part.or(() -> entry instanceof Remedy remedy
				? remedy.getSteps().stream().filter(step -> path.equals(step.getId())).map(EObject.class::cast).findFirst()
				: Optional.empty());
	}

	private static Optional<EObject> inside(EObject owner, String segment) {
		int dot = segment.indexOf('.');
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(dot < 0 ? segment : segment.substring(0, dot));
		if (feature == null || feature.isMany() != (dot >= 0)) {
			return Optional.empty();
		}
		Object value = owner.eGet(feature, false);
		if (value instanceof List<?> items) {
			String name = segment.substring(dot + 1);
			return IntStream.range(0, items.size()).filter(i -> items.get(i) instanceof EObject item && item.eContainer() == owner
					&& id(item).orElseGet(() -> Integer.toString(i + 1)).equals(name)).mapToObj(i -> (EObject) items.get(i)).findFirst();
		}
		return value instanceof EObject part && part.eContainer() == owner ? Optional.of(part) : Optional.empty();
	}
}
