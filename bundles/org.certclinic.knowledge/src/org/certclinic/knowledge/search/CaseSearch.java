package org.certclinic.knowledge.search;

import java.util.List;

import org.certclinic.knowledge.codes.CodeReading;

/** Finds cases. Thread-safe. */
public interface CaseSearch {

	/**
	 * The cases that answer {@code request}, best first: those with the exact code, then those with the message, then those
	 * with the words; ties by likelihood and applicability. Any text is answered, however long or odd.
	 */
	SearchAnswer search(SearchRequest request);

	/** What the codes in {@code text} may be, likeliest first, with the cases that know them. */
	List<CodeReading> codes(String text);
}
