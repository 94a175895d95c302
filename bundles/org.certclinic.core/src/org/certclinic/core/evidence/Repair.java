package org.certclinic.core.evidence;

import java.util.Objects;

import org.certclinic.core.BilingualText;

/**
 * What was mended in a text so that it could be read.
 *
 * @param code    stable, for example {@code text.full-width}
 * @param line    counts from 1 in the text as it came
 * @param column  counts from 1; 0 for the whole line
 * @param message what was found and what it was taken for
 */
public record Repair(String code, int line, int column, BilingualText message) {
	public Repair {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(message, "message");
	}
}
