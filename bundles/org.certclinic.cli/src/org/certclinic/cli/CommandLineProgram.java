package org.certclinic.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.certclinic.token.process.WorkerLauncher;
import org.certclinic.token.process.Workers;

/** The command line as a whole: finds the command, runs it, turns trouble into messages and exit codes. */
final class CommandLineProgram {
	static final String JSON = "json";
	private static final String LANGUAGE = "lang";
	private static final String HELP = "help";
	private static final String VERSION = "--version";
	private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d");
	private static final List<String> LANGUAGES = List.of("zh", "en");

	private final Console console;
	private final Messages messages;
	private final List<Command> commands;

	private CommandLineProgram(Console console, Installation installation, Workers workers, Messages messages) {
		this.console = console;
		this.messages = messages;
		this.commands = List.of(
				new SearchCommand(console, installation, messages),
				new CaseCommand(console, installation, messages),
				new CodeCommand(console, installation, messages),
				new InspectCommand(console, installation, messages, InstantSource.system()),
				new VoucherCommand(console, installation, messages, InstantSource.system()),
				new ChainBuildCommand(console, installation, messages, InstantSource.system()),
				new ChainCommand(console, installation, messages, InstantSource.system()),
				new TokenCheckCommand(console, messages, workers),
				new TokenCommand(console, installation, messages, InstantSource.system(), workers),
				new LintCommand(console, messages),
				new MergeCommand(console, messages),
				new ExportCommand(console, installation, messages));
	}

	/** Runs the command that {@code arguments} name and answers its {@link ExitCode}; {@code locale} is the user's. */
	static int run(Console console, Installation installation, Locale locale, String... arguments) {
		return run(console, installation, WorkerLauncher.forOneProbe(), locale, arguments);
	}

	/** @param workers for native libraries */
	static int run(Console console, Installation installation, Workers workers, Locale locale, String... arguments) {
		var program = new CommandLineProgram(console, installation, workers, new Messages(language(arguments, locale)));
		return program.run(List.of(arguments));
	}

	/** Looked up before anything is parsed, so that complaints about the arguments are in the right language too. */
	private static Locale language(String[] arguments, Locale locale) {
		int option = Arrays.asList(arguments).indexOf("--" + LANGUAGE);
		boolean named = option >= 0 && option + 1 < arguments.length && LANGUAGES.contains(arguments[option + 1]);
		return named ? Locale.of(arguments[option + 1]) : locale;
	}

	private int run(List<String> arguments) {
		Optional<Command> command = commands.stream().filter(c -> startsWith(arguments, words(c))).findFirst();
		return command.map(named -> run(named, arguments.subList(words(named).size(), arguments.size())))
				.orElseGet(() -> runWithoutCommand(arguments));
	}

	private int runWithoutCommand(List<String> arguments) {
		if (arguments.equals(List.of(VERSION))) {
			console.out().println("CertClinic " + Installation.version());
			return ExitCode.OK;
		}
		boolean help = arguments.equals(List.of("--" + HELP)) || arguments.equals(List.of("-h"));
		if (!help && !arguments.isEmpty()) {
			console.err().println(messages.text("usage.unknown", arguments.getFirst()));
		}
		(help ? console.out() : console.err()).println(new Usage(messages).overview(commands, VERSION));
		return help ? ExitCode.OK : ExitCode.USAGE;
	}

	private static List<String> words(Command command) {
		return List.of(command.name().split(" "));
	}

	private static boolean startsWith(List<String> arguments, List<String> words) {
		return arguments.size() >= words.size() && arguments.subList(0, words.size()).equals(words);
	}

	private int run(Command command, List<String> arguments) {
		Options options = command.options();
		options.addOption(Option.builder().longOpt(JSON).desc(messages.text("option.json")).get());
		options.addOption(Option.builder().longOpt(LANGUAGE).hasArg().argName("zh|en").desc(messages.text("option.lang")).get());
		options.addOption(Option.builder("h").longOpt(HELP).desc(messages.text("option.help")).get());
		try {
			CommandLine line = DefaultParser.builder().setAllowPartialMatching(false).get()
					.parse(options, negativeNumbersLast(arguments));
			if (line.hasOption(HELP)) {
				console.out().println(new Usage(messages).of(command, options));
				return ExitCode.OK;
			}
			if (line.hasOption(LANGUAGE) && !LANGUAGES.contains(line.getOptionValue(LANGUAGE))) {
				throw new UsageException(messages.text("usage.language", line.getOptionValue(LANGUAGE)));
			}
			return command.run(line, line.getArgList());
		} catch (ParseException | UsageException e) {
			console.err().println(complaint(e));
			console.err().println(new Usage(messages).of(command, options));
			return ExitCode.USAGE;
		} catch (UnreadableException e) {
			console.err().println(e.getMessage());
			return ExitCode.UNREADABLE;
		} catch (IOException | RuntimeException e) {
			console.err().println(messages.text("fault", e));
			e.printStackTrace(console.err());
			return ExitCode.FAULT;
		}
	}

	/** Puts {@code -1666} behind {@code --}: a code is no option. */
	private static String[] negativeNumbersLast(List<String> arguments) {
		int end = arguments.contains("--") ? arguments.indexOf("--") : arguments.size();
		List<String> ordered = new ArrayList<>();
		List<String> operands = new ArrayList<>();
		arguments.subList(0, end).forEach(argument -> (NEGATIVE_NUMBER.matcher(argument).lookingAt() ? operands : ordered)
				.add(argument));
		if (end < arguments.size()) {
			operands.addAll(arguments.subList(end + 1, arguments.size()));
		}
		ordered.add("--");
		ordered.addAll(operands);
		return ordered.toArray(String[]::new);
	}

	private String complaint(Exception thrown) {
		return switch (thrown) {
		case UnrecognizedOptionException e -> messages.text("usage.option", e.getOption());
		case MissingArgumentException e -> messages.text("usage.argument", "--" + e.getOption().getLongOpt());
		case ParseException e -> messages.text("usage.arguments", e.getMessage());
		default -> thrown.getMessage();
		};
	}
}
