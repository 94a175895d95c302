package org.certclinic.cli;

import java.util.Locale;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;

/** The program's messages in the user's language. */
final class Messages {
	private static final Texts TEXTS = Texts.beside(Messages.class);

	private final Locale locale;

	Messages(Locale locale) {
		this.locale = locale;
	}

	/** The message of {@code key}; see {@link Texts#text}. */
	String text(String key, Object... arguments) {
		return TEXTS.text(key, arguments).in(locale);
	}

	/** The message of {@code key} in both languages, for results that carry both. */
	static BilingualText both(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	/** A text in the user's language. */
	String of(BilingualText text) {
		return text.in(locale);
	}

	Locale locale() {
		return locale;
	}
}
