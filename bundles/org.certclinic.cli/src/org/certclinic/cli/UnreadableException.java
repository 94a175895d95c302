package org.certclinic.cli;

/** An input could not be read. The message is in the user's language and says which, why and what to do. */
final class UnreadableException extends Exception {
	private static final long serialVersionUID = 1L;

	UnreadableException(String message, Throwable cause) {
		super(message, cause);
	}
}
