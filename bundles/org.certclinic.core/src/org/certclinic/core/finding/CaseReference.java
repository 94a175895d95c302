package org.certclinic.core.finding;

import java.util.Objects;

import org.certclinic.core.BilingualText;

/** A case by id and title, for example {@code cfca-u06}. */
public record CaseReference(String id, BilingualText title) {
	public CaseReference {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
	}
}
