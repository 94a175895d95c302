package org.certclinic.x509.text;

import java.util.Objects;

/**
 * A place where the text is not as it should be.
 *
 * @param code   that of the repair, for example {@code text.full-width}
 * @param line   counts from 1
 * @param column counts from 1; 0 for the whole line
 * @param found  what stood there, for the message; may be empty
 * @param meant  what it was taken for; may be empty
 */
record Mark(String code, int line, int column, String found, String meant) {
	Mark {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(found, "found");
		Objects.requireNonNull(meant, "meant");
	}

	static Mark of(String code, int line, int column) {
		return new Mark(code, line, column, "", "");
	}
}
