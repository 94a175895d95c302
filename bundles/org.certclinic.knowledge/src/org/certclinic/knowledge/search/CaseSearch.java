package org.certclinic.knowledge.search;

/** Finds cases. Thread-safe. */
public interface CaseSearch {

	/**
	 * The cases that answer {@code request}, best first: those with the exact code, then those with the message, then those
	 * with the words; ties by likelihood and applicability. Any text is answered, however long or odd.
	 */
	SearchAnswer search(SearchRequest request);
}
