package org.certclinic.knowledge.search;

/** Names of the index's fields. */
final class Fields {
	/** The case's id; documents are in its order. */
	static final String ID = "id";
	/** The answer, stored. */
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
	/** Keys of codes, their aliases, and findings, searched. */
	static final String CODE = "code";
	/** The {@link CaseFacts}. */
	static final String FACTS = "facts";

	private Fields() {
	}

	static String facet(Facet facet) {
		return "facet." + facet.id();
	}
}
