package org.certclinic.cli;

import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The help texts. */
final class Usage {
	private static final String PROGRAM = "certclinic ";

	private final Messages messages;

	Usage(Messages messages) {
		this.messages = messages;
	}

	/** All commands, a line each, and the option that goes without one. */
	String overview(List<Command> commands, String versionOption) {
		var text = new StringBuilder(messages.text("usage.overview")).append('\n');
		commands.forEach(command -> text.append(line(command.name(), description(command))));
		text.append(line(versionOption, messages.text("option.version")));
		return text.append(messages.text("usage.more")).toString();
	}

	private static String line(String name, String description) {
		return String.format("  %-11s  %s%n", name, description);
	}

	/** One command with its options. */
	String of(Command command, Options options) {
		var text = new StringBuilder(messages.text("usage.syntax", PROGRAM + command.name(), command.operands())).append('\n')
				.append(description(command)).append('\n');
		for (Option option : options.getOptions()) {
			String name = "--" + option.getLongOpt() + (option.hasArg() ? " " + option.getArgName() : "");
			text.append(String.format("  %-28s  %s%n", name, option.getDescription()));
		}
		return text.toString().stripTrailing();
	}

	private String description(Command command) {
		return messages.text("command." + command.name().replace(' ', '-'));
	}
}
