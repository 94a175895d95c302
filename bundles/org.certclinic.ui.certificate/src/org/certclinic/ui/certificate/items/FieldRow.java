package org.certclinic.ui.certificate.items;

import java.util.Objects;

/**
 * A field as it is shown.
 *
 * @param id    of the field, the same for the same field of other objects
 * @param value may have several lines
 * @param from  where it begins in the encoding; -1 where it has no place of its own
 * @param to    behind its last byte
 */
public record FieldRow(String id, String label, String value, int from, int to) {
	public FieldRow {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(value, "value");
	}

	FieldRow(String id, String label, String value) {
		this(id, label, value, -1, -1);
	}

	public boolean hasPlace() {
		return from >= 0 && to > from;
	}

	/** The value in one line. */
	public String line() {
		return value.replace("\r", "").replace("\n", "  ·  ");
	}
}
