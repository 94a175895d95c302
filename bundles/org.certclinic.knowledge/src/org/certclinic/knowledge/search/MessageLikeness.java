package org.certclinic.knowledge.search;

/** Whether two messages are one, however they are written, remembered in part or misspelt. */
public final class MessageLikeness {
	private MessageLikeness() {
	}

	/** From 0, they are two messages, to 1, they are the same; as well as a query with the one is taken for the other. */
	public static double of(String one, String other) {
		return Math.max(match(one, other), match(other, one));
	}

	private static double match(String query, String message) {
		return new MessageMatcher(Wording.normalise(query)).match(message);
	}
}
