package org.certclinic.knowledge.model.io;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.certclinic.knowledge.model.KnowledgePackage;
import org.certclinic.knowledge.model.io.WrittenXml.OtherwiseException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** Which features of the model are written as attributes and which as elements, looked up once. Thread-safe. */
final class ModelNames {
	private final Map<String, EClass> types = new HashMap<>();
	private final Map<EClass, Map<String, EStructuralFeature>> attributes = new HashMap<>();
	private final Map<EClass, Map<String, EStructuralFeature>> elements = new HashMap<>();

	ModelNames() {
		for (EClassifier classifier : KnowledgePackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				types.put(type.getName(), type);
				attributes.put(type, features(type, feature -> !isElement(feature)));
				elements.put(type, features(type, ModelNames::isElement));
			}
		}
	}

	private static Map<String, EStructuralFeature> features(EClass type, Predicate<EStructuralFeature> which) {
		Map<String, EStructuralFeature> features = new HashMap<>();
		type.getEAllStructuralFeatures().stream().filter(which).forEach(feature -> features.put(feature.getName(), feature));
		return features;
	}

	/** Objects of other files are named by an element, steps of the same one by an attribute. */
	private static boolean isElement(EStructuralFeature feature) {
		return feature.isMany() || switch (feature) {
		case EReference reference -> reference.isContainment() || KnowledgePackage.Literals.ENTRY.isSuperTypeOf(reference.getEReferenceType());
		case EAttribute attribute -> ExtendedMetaData.INSTANCE.getFeatureKind(attribute) == ExtendedMetaData.ELEMENT_FEATURE;
		default -> true;
		};
	}

	EClass named(String name) throws OtherwiseException {
		return known(types.get(name));
	}

	EStructuralFeature attribute(EClass type, String name) throws OtherwiseException {
		return known(attributes.get(type).get(name));
	}

	EStructuralFeature element(EClass type, String name) throws OtherwiseException {
		return known(elements.get(type).get(name));
	}

	private static <T> T known(T found) throws OtherwiseException {
		if (found == null) {
			throw new OtherwiseException();
		}
		return found;
	}
}
