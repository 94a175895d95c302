package org.certclinic.knowledge.compare;

import java.util.Objects;

import org.certclinic.core.BilingualText;

/**
 * One thing that two revisions changed in different ways.
 *
 * @param number counts the conflicts of a merge from 1; the same for the same revisions
 * @param place  where, for example {@code step “retry” › text › Chinese}
 * @param ours   what the one revision does, for example {@code says “再试一次。”}
 * @param theirs what the other does
 */
public record MergeConflict(int number, BilingualText place, BilingualText ours, BilingualText theirs) {
	public MergeConflict {
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(ours, "ours");
		Objects.requireNonNull(theirs, "theirs");
	}

	/** The whole conflict in a line. */
	public BilingualText text() {
		return PartWords.text("conflict", place, ours, theirs);
	}
}
