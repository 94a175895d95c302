package org.certclinic.ui.knowledge.reader;

import org.certclinic.knowledge.model.Step;

/** A piece of a case's page that can be copied by itself. */
public sealed interface CopyableText {
	/** What the page shows. */
	String text();

	/** A step of a remedy, which can also be copied for a customer. */
	record StepPiece(Step step, String text) implements CopyableText {
	}

	/** Anything else. */
	record PlainText(String text) implements CopyableText {
	}
}
