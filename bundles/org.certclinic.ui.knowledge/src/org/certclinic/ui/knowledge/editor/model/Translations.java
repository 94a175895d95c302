package org.certclinic.ui.knowledge.editor.model;

import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes texts in two languages and keeps account of which translation lags behind. An original that is changed makes its
 * translation outdated, once for each time it is saved; one that is written the first time does not.
 */
public final class Translations {
	/** What the texts were when they were last saved; texts do not define equality, so each stands for itself. */
	private final Map<Text, Saved> saved = new WeakHashMap<>();

	/** How far a text has come in both languages. */
	public enum State {
		/** In neither language. */
		EMPTY,
		/** In one language only. */
		MISSING,
		/** The translation was made from an earlier original. */
		OUTDATED,
		/** In both, and as far as anyone knows they say the same. */
		COMPLETE
	}

	private record Saved(String original, String translation, int revision) {
	}

	/** How far {@code text}, which may be absent, has come. */
	public static State state(Text text) {
		if (text == null || blank(text.getZh()) && blank(text.getEn())) {
			return State.EMPTY;
		}
		if (blank(text.getZh()) || blank(text.getEn())) {
			return State.MISSING;
		}
		return text.getTranslatedFrom() < text.getRevision() ? State.OUTDATED : State.COMPLETE;
	}

	/** What a text has in a language; empty where it has nothing. */
	public static String in(Text text, Language language) {
		return text == null ? "" : Objects.requireNonNullElse(language == Language.ZH ? text.getZh() : text.getEn(), "");
	}

	/** Writes a text in a language. */
	public void write(Text text, Language language, String words) {
		String value = words.isEmpty() ? null : words; // the framework's word for absent
		if (state(text) == State.EMPTY && value != null) {
			text.setOriginal(language);
		}
		boolean first = blank(in(text, language));
		text.eSet(language == Language.ZH ? Literals.TEXT__ZH : Literals.TEXT__EN, value);
		if (first && language != text.getOriginal()) {
			accept(text);
		}
		Saved before = saved.get(text);
		if (before == null || blank(before.original) || blank(before.translation)) {
			return; // nothing that could lag behind was ever saved
		}
		if (language == text.getOriginal()) {
			boolean other = !before.original.equals(words);
			text.setRevision(other ? before.revision + 1 : before.revision);
		}
	}

	/** Says that the translation is as good as the original again. */
	public void accept(Text text) {
		text.setTranslatedFrom(text.getRevision());
	}

	/** Takes the texts of an entry as they are for what is saved. */
	void settle(Entry entry) {
		EcoreUtil.getAllContents(entry, true).forEachRemaining(part -> settle((EObject) part));
	}

	private void settle(EObject part) {
		if (part instanceof Text text) {
			Language original = text.getOriginal();
			Language other = original == Language.ZH ? Language.EN : Language.ZH;
			saved.put(text, new Saved(in(text, original), in(text, other), text.getRevision()));
		}
	}

	private static boolean blank(String words) {
		return words == null || words.isBlank();
	}
}
