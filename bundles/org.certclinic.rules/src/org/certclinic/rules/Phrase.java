package org.certclinic.rules;

import java.util.List;
import java.util.Objects;

/**
 * A value of a finding that is put in words only when the finding is shown.
 *
 * @param key       of its text, behind {@code phrase.}
 * @param arguments for the text's places; may be phrases too
 */
public record Phrase(String key, List<Object> arguments) {
	public Phrase {
		Objects.requireNonNull(key, "key");
		arguments = List.copyOf(arguments);
	}

	public static Phrase of(String key, Object... arguments) {
		return new Phrase(key, List.of(arguments));
	}
}
