package org.certclinic.knowledge.compare;

import java.util.Objects;

import org.certclinic.core.BilingualText;

/**
 * One thing in which two revisions of an entry differ.
 *
 * @param place  where, from the outside in, for example {@code step “retry” › text › Chinese}
 * @param text   the whole difference in a line, for example {@code cause “pin-locked” › likelihood: common → rare}
 * @param before what was there, in full; empty where there was nothing or it is the order that differs
 * @param now    what is there, in the same way
 */
public record Difference(Kind kind, BilingualText place, BilingualText text, BilingualText before, BilingualText now) {

	/** What became of the thing. */
	public enum Kind {
		ADDED, REMOVED, CHANGED,
		/** A list has the same things in another order. */
		MOVED
	}

	public Difference {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(before, "before");
		Objects.requireNonNull(now, "now");
	}
}
