package org.certclinic.ui.knowledge.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One page of the editor. Its widgets are made when it is first looked at. */
interface EntryPage {
	/** What its tab says. */
	String title();

	/** Makes its widgets. */
	Control create(Composite parent);

	/** Shows what the document has now; called for the page in sight after each change, so it does no work that takes time. */
	void refresh();

	/** Whether this is where a part is written. */
	default boolean shows(EObject part) {
		return false;
	}

	/** Whether this is where one mends what a rule finds in the entry as a whole. */
	default boolean mends(String rule) {
		return false;
	}

	/** Selects a part that it {@link #shows}. */
	default void reveal(EObject part) {
		// is in sight anyway
	}

	/** Takes over what was typed last, as far as it can be understood. */
	default void finish() {
		// is taken over with each key
	}

	/** What is wrong with that which is typed and not in the document; empty where all is. Known in full after {@link #finish}. */
	default Optional<String> unread() {
		return Optional.empty();
	}

	/** Forgets what is typed and not in the document. */
	default void discard() {
		// there is nothing such
	}

	/** Puts the cursor where one begins. */
	void setFocus();
}
