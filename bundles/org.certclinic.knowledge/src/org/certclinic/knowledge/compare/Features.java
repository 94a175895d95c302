package org.certclinic.knowledge.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Step;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** What the objects of the model hold, read without following references into other files. */
final class Features {
	private Features() {
	}

	/** The features that any of the objects has, in the model's order. */
	static Set<EStructuralFeature> of(Stream<EObject> objects) {
		Set<EStructuralFeature> features = new LinkedHashSet<>();
		objects.forEach(object -> features.addAll(object.eClass().getEAllStructuralFeatures()));
		return features;
	}

	static boolean contains(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static boolean has(EObject object, EStructuralFeature feature) {
		return object.eClass().getEAllStructuralFeatures().contains(feature);
	}

	/** The values of a list; empty where the object is of a kind that has no such list. */
	static List<?> list(EObject object, EStructuralFeature feature) {
		if (!has(object, feature)) {
			return List.of();
		}
		Object value = object.eGet(feature, false);
		return value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
	}

	/** The one value; its default where none is set, nothing where there is no default. */
	static Optional<Object> value(EObject object, EStructuralFeature feature) {
		if (!has(object, feature)) {
			return Optional.empty();
		}
		return object.eIsSet(feature) ? Optional.ofNullable(object.eGet(feature, false)) : byDefault(feature);
	}

	static Optional<Object> byDefault(EStructuralFeature feature) {
		return feature.isUnsettable() ? Optional.empty() : Optional.ofNullable(feature.getDefaultValue());
	}

	/** What a reference names: an entry's or a step's id. */
	static String idOf(EObject target) {
		return switch (target) {
		case InternalEObject proxy when proxy.eIsProxy() -> String.valueOf(proxy.eProxyURI().fragment());
		case Entry entry -> String.valueOf(entry.getId());
		case Step step -> String.valueOf(step.getId());
		default -> throw new IllegalArgumentException("nothing refers to " + target.eClass().getName());
		};
	}

	/** What two values are compared by: references by what they name, all else by itself. */
	static Object plain(Object value) {
		return value instanceof EObject target ? idOf(target) : value;
	}
}
