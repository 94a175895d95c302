package org.certclinic.ui.knowledge.editor.model;

import java.util.Objects;

/**
 * The one obvious way to mend what is wrong.
 *
 * @param what   what it is about, for example the term that is put in; empty where the kind says all
 * @param change makes the change; called inside an edit
 */
public record QuickFix(Kind kind, String what, Runnable change) {
	/** What is done. */
	public enum Kind {
		/** Says where the entry holds. */
		ADD_APPLICABILITY,
		/** Marks a remedy with a risk. */
		MARK_RISK,
		/** Says that the translation is as good as the original again. */
		ACCEPT_TRANSLATION,
		/** Puts the product's terms in. */
		USE_TERM,
		/** Takes references away that lead nowhere. */
		REMOVE_REFERENCE,
		/** Takes a cause away that is named twice. */
		REMOVE_REPEATED_CAUSE
	}

	public QuickFix {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(change, "change");
	}
}
