package org.certclinic.ui.knowledge.reader;

/** A piece of a case's page that can be copied by itself. */
public sealed interface CopyableText {
	/** What is copied. */
	String text();

	/** A step of a remedy. */
	record StepText(String text) implements CopyableText {
	}

	/** Anything else. */
	record PlainText(String text) implements CopyableText {
	}
}
