package org.certclinic.knowledge.search;

/** Names of the index's fields. */
final class Fields {
	static final String ID = "id";
	static final String TITLE_ZH = "title.zh";
	static final String TITLE_EN = "title.en";
	static final String SUMMARY_ZH = "summary.zh";
	static final String SUMMARY_EN = "summary.en";
	/** What the customer says: title, phrases, symptoms, causes by title. Searched first. */
	static final String HEAD = "head";
	/** What the engineer says: explanations, questions, steps. */
	static final String BODY = "body";
	/** Concepts of the head. */
	static final String CONCEPT = "concept";
	/** Concepts of the title. */
	static final String TOPIC = "topic";
	/** Keys of codes and their aliases, searched. */
	static final String CODE = "code";
	/** {@code key|rank} of the case's own codes, rank 0 for the likeliest, stored. */
	static final String CODE_RANK = "code.rank";
	/** Messages as they are printed, stored. */
	static final String MESSAGE = "message";
	/** Expressions for messages that vary, stored. */
	static final String PATTERN = "pattern";
	/** Last day the case holds, ISO 8601, stored. */
	static final String VALID_UNTIL = "validUntil";

	private Fields() {
	}

	static String facet(Facet facet) {
		return "facet." + facet.id();
	}
}
