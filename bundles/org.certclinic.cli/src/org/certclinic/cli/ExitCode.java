package org.certclinic.cli;

/** What the process ends with. */
final class ExitCode {
	/** Nothing wrong found. */
	static final int OK = 0;
	/** Something wrong found: an error, or no case. */
	static final int FOUND = 1;
	static final int USAGE = 2;
	/** An input could not be read. */
	static final int UNREADABLE = 3;
	/** A fault of ours. */
	static final int FAULT = 70;

	private ExitCode() {
	}
}
