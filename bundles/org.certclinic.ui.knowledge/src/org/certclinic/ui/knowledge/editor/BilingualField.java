package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Locale;

import org.certclinic.knowledge.model.Language;
import org.certclinic.ui.knowledge.editor.model.TextSlot;
import org.certclinic.ui.knowledge.editor.model.Translations.State;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A text in Chinese and English beside each other, and how far its translation has come. */
final class BilingualField {
	private final TextSlot slot;
	private final Label state;
	private final List<TextField> fields;

	/** @param state says that a language is missing or outdated */
	BilingualField(EditorDesk desk, Composite parent, String label, String key, TextSlot slot, int style, Label state) {
		this.slot = slot;
		this.state = state;
		fields = List.of(field(desk, parent, label, key, style, Language.ZH), field(desk, parent, label, key, style, Language.EN));
	}

	private TextField field(EditorDesk desk, Composite parent, String label, String key, int style, Language language) {
		var value = new Value<>(slot.owner(), () -> slot.get(language), words -> slot.set(language, words, desk.document().translations()));
		var field = new TextField(desk, parent, label, key + "." + language.getLiteral().toLowerCase(Locale.ROOT), value, style);
		PartFocus.mark(field.control(), () -> slot.text().map(EObject.class::cast).orElse(slot.owner()));
		new TermMark(field.control(), language, desk.glossary());
		return field;
	}

	void layout(int width, int lines) {
		fields.forEach(field -> field.layout(1, width, lines));
	}

	void refresh() {
		fields.forEach(TextField::refresh);
		String words = EntryWords.of(slot.state());
		if (!words.equals(state.getText())) {
			state.setText(words);
			Fields.show(state, slot.state() == State.MISSING || slot.state() == State.OUTDATED);
		}
	}
}
