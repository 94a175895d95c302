package org.certclinic.knowledge.export;

import java.util.Locale;
import java.util.Optional;

/** What a knowledge base can be exported as. */
public enum Format {
	JSON, MARKDOWN, HTML;

	/** Stable name on the command line, for example {@code markdown}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format whose {@link #id} it is. */
	public static Optional<Format> of(String id) {
		for (Format format : values()) {
			if (format.id().equals(id)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}
}
