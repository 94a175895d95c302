package org.certclinic.knowledge.search;

/**
 * Why a case is among the hits.
 *
 * @param what the code, the message, or the words of the query that the case has, joined by blanks
 */
public record Match(By by, String what) {
	/** The kinds of reasons, strongest first. */
	public enum By {
		CODE, MESSAGE, WORDS, FINDING
	}
}
