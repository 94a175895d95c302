package org.certclinic.knowledge.author;

import java.util.Objects;

import org.certclinic.core.BilingualText;

/**
 * Something an author may mean by what was typed.
 *
 * @param value what is put in: an id, or a code as its family writes it
 * @param label what it stands for
 * @param uses  how many cases have it already
 */
public record Suggestion(String value, BilingualText label, int uses) {
	public Suggestion {
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(label, "label");
	}
}
