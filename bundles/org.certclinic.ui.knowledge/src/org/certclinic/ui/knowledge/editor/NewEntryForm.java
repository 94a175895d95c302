package org.certclinic.ui.knowledge.editor;

import java.util.Optional;
import java.util.function.Predicate;

import org.certclinic.knowledge.author.EntryIds;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the titles of a new entry, and proposes an id made of the English one. */
final class NewEntryForm {
	private static final int WIDTH = 360;

	private final Predicate<String> taken;
	private final EntryIds ids;
	private final Runnable changed;
	private final Text chinese;
	private final Text english;
	private final Text id;
	private String proposed = "";

	/**
	 * @param parent  with two columns
	 * @param changed is told after each key
	 */
	NewEntryForm(Composite parent, Predicate<String> taken, Runnable changed) {
		this.taken = taken;
		this.ids = new EntryIds(taken);
		this.changed = changed;
		chinese = field(parent, Messages.New_chinese, WidgetKeys.NEW_ENTRY + "zh");
		english = field(parent, Messages.New_english, WidgetKeys.NEW_ENTRY + "en");
		id = field(parent, Labels.Field_id, WidgetKeys.NEW_ENTRY + "id");
		chinese.addModifyListener(_ -> propose());
		english.addModifyListener(_ -> propose());
		id.addModifyListener(_ -> changed.run());
	}

	private static Text field(Composite parent, String label, String key) {
		new Label(parent, SWT.NONE).setText(label);
		var text = WidgetKey.set(key, new Text(parent, SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** As long as the user has not written an id. */
	private void propose() {
		if (id.getText().equals(proposed)) {
			boolean titled = !chinese.getText().isBlank() || !english.getText().isBlank();
			proposed = titled ? ids.propose(english.getText()) : "";
			id.setText(proposed);
		} else {
			changed.run();
		}
	}

	/** What hinders; empty if nothing does. */
	Optional<String> problem() {
		if (chinese.getText().isBlank() && english.getText().isBlank()) {
			return Optional.of(Messages.New_noTitle);
		}
		if (taken.test(id.getText())) {
			return Optional.of(Messages.New_takenId);
		}
		return ids.free(id.getText()) ? Optional.empty() : Optional.of(Messages.New_badId);
	}

	NewEntry value() {
		return new NewEntry(id.getText(), chinese.getText().strip(), english.getText().strip());
	}

	void setFocus() {
		chinese.setFocus();
	}
}
