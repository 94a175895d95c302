package org.certclinic.ui.knowledge.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.compare.Difference;
import org.certclinic.ui.UiLanguage;

/**
 * What two revisions of an entry differ in.
 *
 * @param id          of the entry
 * @param before      what the one revision is called
 * @param now         what the other is called
 * @param differences in the model's order
 * @param update      whether these are changes of an overridden entry that can be taken over
 */
record Comparison(String id, String before, String now, List<Difference> differences, boolean update) {
	Comparison {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(before, "before");
		Objects.requireNonNull(now, "now");
		differences = List.copyOf(differences);
	}

	/** What came of comparing. */
	sealed interface Answer permits Compared, Refused {
	}

	/** There is something to show. */
	record Compared(Comparison comparison) implements Answer {
	}

	/** Nothing can be compared, and why. */
	record Refused(String reason) implements Answer {
	}

	/** The kinds of things that can be compared with an entry. */
	enum With {
		/** Its file, where it is being written. */
		SAVED,
		/** Another file. */
		FILE,
		/** What it was made from: what an own version changes. */
		OVERRIDDEN,
		/** What it was made from with what that has become since. */
		UPDATE
	}

	/** A difference in a line, in the user's language. */
	static String line(Difference difference) {
		return difference.text().in(UiLanguage.current().locale());
	}

	/** All of it as text. */
	Optional<String> text() {
		return differences.isEmpty() ? Optional.empty()
				: Optional.of(id + "\n" + before + " → " + now + "\n" + String.join("\n", differences.stream().map(difference -> "- " + line(difference)).toList())
						+ "\n");
	}
}
