package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.function.Function;

import org.certclinic.ui.WidgetKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several values, chosen from a list. */
final class ChoiceField<T> {
	private final List<T> values;
	private final Value<T> value;
	private final Combo combo;

	ChoiceField(EditorDesk desk, Composite parent, String label, String key, List<T> values, Function<? super T, String> words, Value<T> value) {
		this.values = List.copyOf(values);
		this.value = value;
		combo = WidgetKey.set(key, new Combo(parent, SWT.READ_ONLY));
		combo.setItems(values.stream().map(words).toArray(String[]::new));
		combo.setVisibleItemCount(20);
		combo.setEnabled(desk.isEditable(value.owner()));
		combo.addListener(SWT.Selection, _ -> desk.edit(label, () -> value.set().accept(this.values.get(combo.getSelectionIndex()))));
		refresh();
	}

	Control control() {
		return combo;
	}

	void refresh() {
		int now = values.indexOf(value.get().get());
		if (now != combo.getSelectionIndex()) {
			combo.select(now);
		}
	}
}
