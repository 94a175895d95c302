package org.certclinic.cli;

/** The command line was not understood. The message is in the user's language and says what to write instead. */
final class UsageException extends Exception {
	private static final long serialVersionUID = 1L;

	UsageException(String message) {
		super(message);
	}
}
