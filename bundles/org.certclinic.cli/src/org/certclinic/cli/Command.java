package org.certclinic.cli;

import java.io.IOException;
import java.util.List;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One command: declares its options and does its work. */
interface Command {
	/** The words that name it, for example {@code kb lint}. */
	String name();

	/** What may follow the name and the options, for example {@code TEXT...}. */
	String operands();

	/** The options it has besides those that all commands have. */
	Options options();

	/**
	 * Does the work and answers the {@link ExitCode}.
	 *
	 * @throws UsageException      where options and operands do not fit together
	 * @throws UnreadableException where an input cannot be read
	 */
	int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException, IOException;
}
