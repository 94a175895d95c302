package org.certclinic.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.certclinic.knowledge.model.Case;

/**
 * What a customer types.
 *
 * @param planted the number of the case it was made from
 * @param pieces  what a case must contain, letter by letter, to be found rightly; empty for a query that is not literal
 */
record Query(Kind kind, String text, int planted, List<String> pieces) {
	/** The kinds of queries and how many of each 1,000 there are. */
	enum Kind {
		CODE(150), TWO_CHARACTERS(150), PART_OF_SENTENCE(200), CHINESE_AND_ENGLISH(150), SYMBOL_PART(150), QUESTION(100),
		MISSPELT(100);

		/** Those that must be found letter by letter. */
		static final Set<Kind> LITERAL = EnumSet.range(CODE, SYMBOL_PART);

		private final int count;

		Kind(int count) {
			this.count = count;
		}

		int count() {
			return count;
		}
	}

	Query {
		pieces = List.copyOf(pieces);
	}

	boolean literal() {
		return !pieces.isEmpty();
	}

	/** Whether the case has all the pieces. */
	boolean occursIn(Case item) {
		List<String> texts = CaseTexts.of(item);
		return pieces.stream().allMatch(piece -> texts.stream().anyMatch(text -> text.contains(piece)));
	}
}
