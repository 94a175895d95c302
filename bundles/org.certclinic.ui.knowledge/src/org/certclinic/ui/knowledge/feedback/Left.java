package org.certclinic.ui.knowledge.feedback;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Something users left for authors. */
public sealed interface Left {

	/**
	 * A word that an entry needs a look.
	 *
	 * @param title of the entry; its id where there is none such any more
	 */
	record Flag(String entry, String title, String note, int revision, Instant time) implements Left {
	}

	/** A query that found nothing, how often it was recorded, and when the last time. */
	record Gap(String query, int times, Instant time) implements Left {
		public Gap {
			Objects.requireNonNull(query, "query");
		}
	}

	/** How often an entry helped, and did not. */
	record Verdict(String entry, String title, int helped, int didNotHelp) implements Left {
	}

	/** The entry it is about. */
	default Optional<String> about() {
		return switch (this) {
		case Flag flag -> Optional.of(flag.entry);
		case Verdict verdict -> Optional.of(verdict.entry);
		case Gap _ -> Optional.empty();
		};
	}
}
