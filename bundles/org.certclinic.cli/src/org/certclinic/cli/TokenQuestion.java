package org.certclinic.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.LibraryDirectory;
import org.certclinic.token.TokenRequest;

/** The options that say which drivers are asked, and how long; those of {@code token} and {@code token check}. */
final class TokenQuestion {
	static final String MODULE = "module";
	static final String SKF = "skf";
	static final String NO_PCSC = "no-pcsc";
	static final String TIMEOUT = "timeout";
	private static final double LONGEST = 600;
	/** A probe calls many functions; a driver that is slow in each of them is waited for this often. */
	private static final int CALLS = 6;

	private final Messages messages;
	private final LibraryDirectory directory = new LibraryDirectory();

	TokenQuestion(Messages messages) {
		this.messages = messages;
	}

	Options options() {
		return new Options().addOption(option(MODULE, "PATH")).addOption(option(SKF, "PATH"))
				.addOption(Option.builder().longOpt(NO_PCSC).desc(messages.text("token.option." + NO_PCSC)).get())
				.addOption(option(TIMEOUT, "SECONDS"));
	}

	Option option(String name, String value) {
		return Option.builder().longOpt(name).hasArg().argName(value).desc(messages.text("token.option." + name)).get();
	}

	/** Drivers that are named are asked and no others; without any all that are found. */
	TokenRequest request(CommandLine line) throws UsageException {
		boolean named = line.hasOption(MODULE) || line.hasOption(SKF);
		List<LibraryCandidate> modules = named ? candidates(line, MODULE, () -> directory.modules(List.of())) : directory.modules(List.of());
		List<LibraryCandidate> libraries = named ? candidates(line, SKF, () -> directory.skf(List.of())) : directory.skf(List.of());
		Duration call = call(line);
		Duration total = call.multipliedBy(CALLS);
		return new TokenRequest(modules, libraries, !line.hasOption(NO_PCSC), call, total.compareTo(TokenRequest.TOTAL) > 0 ? total : TokenRequest.TOTAL);
	}

	/** How many libraries will be asked, as far as the options tell, and no more than workers can be started at once. */
	int libraries(CommandLine line) {
		int named = Stream.of(MODULE, SKF).filter(line::hasOption).mapToInt(option -> line.getOptionValues(option).length).sum();
		return Math.min(named + (line.hasOption(NO_PCSC) ? 0 : 1), Runtime.getRuntime().availableProcessors());
	}

	private List<LibraryCandidate> candidates(CommandLine line, String option, Supplier<List<LibraryCandidate>> known) throws UsageException {
		List<LibraryCandidate> candidates = new ArrayList<>();
		for (String name : line.hasOption(option) ? Arrays.asList(line.getOptionValues(option)) : List.<String>of()) {
			candidates.add(candidate(name, known));
		}
		return candidates;
	}

	/** The file of that name, else the installed library that is called so, as the system's loader would find it. */
	private LibraryCandidate candidate(String name, Supplier<List<LibraryCandidate>> known) throws UsageException {
		try {
			Path path = Path.of(name);
			if (path.getNameCount() == 1 && !path.isAbsolute() && !Files.exists(path)) {
				return known.get().stream().filter(candidate -> path.equals(candidate.path().getFileName())).findFirst()
						.orElse(LibraryCandidate.named(path));
			}
			return LibraryCandidate.named(path);
		} catch (InvalidPathException e) {
			throw new UsageException(messages.text("token.path", name));
		}
	}

	private Duration call(CommandLine line) throws UsageException {
		String text = line.getOptionValue(TIMEOUT);
		if (text == null) { // the parser's word for an option that is not given
			return TokenRequest.CALL;
		}
		try {
			double seconds = Double.parseDouble(text);
			if (seconds > 0 && seconds <= LONGEST) {
				return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
			}
		} catch (NumberFormatException _) {
			// told below
		}
		throw new UsageException(messages.text("token.timeout", text));
	}
}
