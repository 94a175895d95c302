package org.certclinic.knowledge.feedback;

import java.time.Instant;
import java.util.Objects;

/**
 * What a user said of an entry, and when.
 *
 * @param entry    id of the case, cause or remedy
 * @param revision of the entry at that time
 * @param note     in the user's words; may be empty
 */
public record Feedback(Instant time, Kind kind, String entry, int revision, String note) {

	/** What can be said. */
	public enum Kind {
		/** It solved the call. */
		HELPED,
		/** It was the right case and did not solve the call. */
		DID_NOT_HELP,
		/** Something about the entry needs an author's look. */
		FLAGGED,
		/** An author has looked at the flags so far. */
		SETTLED
	}

	public Feedback {
		Objects.requireNonNull(time, "time");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(entry, "entry");
		Objects.requireNonNull(note, "note");
	}
}
