package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.export.Words;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A part with all it holds in lines, for example {@code text: Sign once more.}; what is inside is indented. */
final class PartOutline {
	private static final String INDENT = "  ";

	private PartOutline() {
	}

	/** @param language picks one of two languages */
	static String of(EObject part, Function<BilingualText, String> language) {
		List<String> lines = new ArrayList<>();
		add(part, "", language, lines);
		return String.join("\n", lines);
	}

	private static void add(EObject part, String indent, Function<BilingualText, String> language, List<String> lines) {
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (part.eIsSet(feature)) {
				List<?> values = feature.isMany() ? Features.list(part, feature) : Features.value(part, feature).stream().toList();
				values.forEach(value -> add(feature, value, indent, language, lines));
			}
		}
	}

	private static void add(EStructuralFeature feature, Object value, String indent, Function<BilingualText, String> language, List<String> lines) {
		String name = language.apply(PartWords.feature(feature));
		switch (value) {
		case Text text -> lines.add(indent + name + ": " + language.apply(Words.of(text)));
		case EObject inner when inner.eContainingFeature() == feature -> {
			lines.add(indent + language.apply(PartWords.item(inner, feature)));
			add(inner, indent + INDENT, language, lines);
		}
		case String words -> lines.add(indent + name + ": " + words);
		default -> lines.add(indent + name + ": " + language.apply(PartWords.value(value)));
		}
	}
}
