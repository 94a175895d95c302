package org.certclinic.ui.knowledge.editor.model;

import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A place for a text in two languages, which may be empty: an entry without an answer has no {@link Text} for it. */
public record TextSlot(EObject owner, EReference feature) {
	public TextSlot {
		Objects.requireNonNull(owner, "owner");
		Objects.requireNonNull(feature, "feature");
	}

	/** The slot that a text stands in. */
	public static TextSlot of(Text text) {
		return new TextSlot(text.eContainer(), text.eContainmentFeature());
	}

	/** What it has in a language. */
	public String get(Language language) {
		return Translations.in(text().orElse(null), language);
	}

	/** How far the text has come. */
	public Translations.State state() {
		return Translations.state(text().orElse(null));
	}

	/** Writes into it; inside an edit. */
	public void set(Language language, String words, Translations translations) {
		if (text().isEmpty()) {
			if (words.isEmpty()) {
				return;
			}
			owner.eSet(feature, KnowledgeFactory.eINSTANCE.createText());
		}
		translations.write(text().orElseThrow(), language, words);
		if (state() == Translations.State.EMPTY && words.isEmpty() && !feature.isRequired()) {
			owner.eSet(feature, null);
		}
	}

	/** The text that stands in it. */
	public Optional<Text> text() {
		return Optional.ofNullable((Text) owner.eGet(feature));
	}
}
