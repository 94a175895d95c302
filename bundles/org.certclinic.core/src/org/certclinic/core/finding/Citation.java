package org.certclinic.core.finding;

import java.util.Objects;

/** Where a rule comes from, for example {@code RFC 5280} and {@code 4.1.2.5}; the section may be empty. */
public record Citation(String document, String section) {
	public Citation {
		Objects.requireNonNull(document, "document");
		Objects.requireNonNull(section, "section");
	}

	public static Citation rfc(int number, String section) {
		return new Citation("RFC " + number, section);
	}

	/** For example {@code RFC 5280, 4.1.2.5}. */
	public String text() {
		return section.isEmpty() ? document : document + ", " + section;
	}
}
