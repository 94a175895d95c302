package org.certclinic.ui.knowledge.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Something of an entry that a field shows and writes.
 *
 * @param owner the part it belongs to
 * @param set   changes it; called inside an edit
 */
record Value<T>(EObject owner, Supplier<T> get, Consumer<T> set) {

	/** An attribute of any type. */
	@SuppressWarnings("unchecked")
	static <T> Value<T> of(EObject owner, EAttribute attribute) {
		return new Value<>(owner, () -> (T) owner.eGet(attribute), value -> owner.eSet(attribute, value));
	}

	/** An attribute that is typed; without a text it is absent. */
	static Value<String> text(EObject owner, EAttribute attribute) {
		return new Value<>(owner, () -> Objects.toString(owner.eGet(attribute), ""), text -> {
			if (text.isEmpty()) {
				owner.eUnset(attribute);
			} else {
				owner.eSet(attribute, text);
			}
		});
	}

	/** A list of texts that is typed, with this between the items. */
	static Value<String> texts(EObject owner, Supplier<EList<String>> list, String between, String splitter) {
		return new Value<>(owner, () -> list.get().stream().collect(Collectors.joining(between)), text -> {
			List<String> items = Arrays.stream(text.split(splitter)).map(String::strip).filter(item -> !item.isEmpty()).toList();
			if (!items.equals(list.get())) {
				list.get().clear();
				list.get().addAll(items);
			}
		});
	}
}
