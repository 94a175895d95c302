package org.certclinic.knowledge.author;

import java.util.List;
import java.util.Objects;

import org.certclinic.knowledge.model.Case;

/**
 * A case of the base that may be the one that is being written.
 *
 * @param likeness from 0 to 1: how much of the one is in the other, or of the other in the one; of both where they share remedies
 *                 alone, which serve many things
 * @param shared   the signs of both as the draft has them, those that say most first
 */
public record Duplicate(Case item, double likeness, List<Sign> shared) {
	/** From here on an author should look before going on. */
	private static final double LIKELY = 0.7;

	public Duplicate {
		Objects.requireNonNull(item, "item");
		shared = List.copyOf(shared);
	}

	/** Whether it is worth a warning. Of the shipped cases two pairs are as like. */
	public boolean likely() {
		return likeness >= LIKELY;
	}
}
