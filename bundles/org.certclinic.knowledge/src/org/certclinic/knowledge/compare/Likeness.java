package org.certclinic.knowledge.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.LifecycleEvent;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Step;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** How alike two items of a list are. */
final class Likeness {
	/** Items less alike than this are different ones, not one that was rewritten. */
	static final double SAME = 0.5;

	/** Of a text so many characters count: no file can make the comparison long. */
	private static final int LOOKED_AT = 400;

	/** Equal in items that have nothing else in common. */
	private static final Set<String> SHARED = Set.of("id", "family", "source", "who", "part");

	private Likeness() {
	}

	/** What an item is known by, whatever else of it changes, for example a step's id. */
	static Optional<Object> key(Object item, EStructuralFeature list) {
		return switch (item) {
		case Step step -> Optional.of(String.valueOf(step.getId()));
		case PossibleCause possible -> Optional.of(Features.value(possible, reference(possible)).map(Features::plain).orElse(""));
		case CodeSymptom code -> Optional.of(List.of(String.valueOf(code.getFamily()), String.valueOf(code.getValue())));
		case FindingSymptom finding -> Optional.of("finding " + finding.getRule());
		case LifecycleEvent event -> Optional.of(Arrays.asList(event.getState(), event.getWho(), event.getAt()));
		case Comment comment when comment.getAt() != null -> Optional.of(Arrays.asList(comment.getWho(), comment.getAt()));
		case Enumerator value -> Optional.of(value);
		case EObject target when !Features.contains(list) -> Optional.of(Features.idOf(target));
		default -> Optional.empty();
		};
	}

	/** Whether another item is another thing and never a rewritten one. */
	static boolean fixed(Object item, EStructuralFeature list) {
		return item instanceof Step || item instanceof PossibleCause || item instanceof LifecycleEvent || item instanceof Enumerator
				|| item instanceof EObject && !Features.contains(list);
	}

	/** Equal for items that are equal in all they hold. */
	static Object content(Object item) {
		return item instanceof EObject object ? content(object) : item;
	}

	private static List<Object> content(EObject object) {
		List<Object> content = new ArrayList<>();
		content.add(object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			List<?> values = feature.isMany() ? Features.list(object, feature) : Features.value(object, feature).stream().toList();
			content.add(values.stream().map(Features.contains(feature) ? Likeness::content : Features::plain).toList());
		}
		return content;
	}

	/** From 0, nothing in common, to 1. */
	static double of(Object left, Object right) {
		if (left instanceof String a && right instanceof String b) {
			return dice(a, b);
		}
		if (!(left instanceof EObject a) || !(right instanceof EObject b) || a.eClass() != b.eClass()) {
			return 0;
		}
		Map<String, String> words = words(b);
		return words(a).entrySet().stream().filter(entry -> words.containsKey(entry.getKey()))
				.mapToDouble(entry -> dice(entry.getValue(), words.get(entry.getKey()))).max().orElse(0);
	}

	/** The texts an item is recognised by: its own and those of its text. */
	private static Map<String, String> words(EObject item) {
		Map<String, String> words = new LinkedHashMap<>();
		for (EAttribute attribute : item.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !SHARED.contains(attribute.getName())) {
				List<?> values = attribute.isMany() ? Features.list(item, attribute) : Features.value(item, attribute).stream().toList();
				String text = values.stream().map(String::valueOf).collect(Collectors.joining("\n"));
				if (!text.isBlank()) {
					words.put(attribute.getName(), text);
				}
			}
		}
		EStructuralFeature text = item.eClass().getEStructuralFeature("text");
		if (text != null && Features.contains(text)) {
			Features.value(item, text).ifPresent(inner -> words((EObject) inner).forEach((name, value) -> words.put("text " + name, value)));
		}
		return words;
	}

	private static EStructuralFeature reference(PossibleCause possible) {
		return possible.eClass().getEStructuralFeature("cause");
	}

	/** The share of pairs of neighbouring characters that two texts have in common: knows no words, so it suits Chinese too. */
	private static double dice(String left, String right) {
		Map<String, Integer> pairs = new HashMap<>();
		String first = '\u0002' + start(left) + '\u0003';
		String second = '\u0002' + start(right) + '\u0003';
		for (int i = 0; i + 1 < first.length(); i++) {
			pairs.merge(first.substring(i, i + 2), 1, Integer::sum);
		}
		int common = 0;
		for (int i = 0; i + 1 < second.length(); i++) {
			if (pairs.merge(second.substring(i, i + 2), -1, Integer::sum) >= 0) {
				common++;
			}
		}
		return 2.0 * common / (first.length() + second.length() - 2);
	}

	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), LOOKED_AT));
	}
}
