package org.certclinic.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.core.evidence.Evidence;
import org.certclinic.core.evidence.KeyEvidence;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.StoreEvidence;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.core.finding.Finding;
import org.certclinic.knowledge.export.Json;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.x509.FileReport;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;

/** Says what files hold, and what is wrong with it. */
final class InspectCommand implements Command {
	private static final String PASSWORD_FILE = "password-file";
	private static final String DEEP = "deep";
	private static final String STANDARD_INPUT = "-";

	private final Console console;
	private final Installation installation;
	private final Messages messages;
	private final InstantSource clock;

	InspectCommand(Console console, Installation installation, Messages messages, InstantSource clock) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inspect";
	}

	@Override
	public String operands() {
		return "PATH...";
	}

	@Override
	public Options options() {
		return new Options()
				.addOption(Option.builder().longOpt(PASSWORD_FILE).hasArg().argName("FILE").desc(messages.text("inspect.option.password-file")).get())
				.addOption(Option.builder().longOpt(DEEP).desc(messages.text("inspect.option.deep")).get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException {
		if (operands.isEmpty()) {
			throw new UsageException(messages.text("inspect.paths"));
		}
		if (!line.hasOption(PASSWORD_FILE)) {
			return run(line, operands, Passwords.NONE);
		}
		try (PasswordFile password = PasswordFile.open(line.getOptionValue(PASSWORD_FILE), messages)) {
			return run(line, operands, password);
		}
	}

	private int run(CommandLine line, List<String> operands, Passwords passwords) throws UnreadableException {
		try (var cases = new CaseLookup(installation)) {
			return run(new Run(line.hasOption(CommandLineProgram.JSON), line.hasOption(DEEP), cases), operands, passwords);
		}
	}

	private int run(Run run, List<String> operands, Passwords passwords) throws UnreadableException {
		var inspector = new Inspector(passwords);
		List<Path> paths = new ArrayList<>();
		for (String operand : operands) {
			if (operand.equals(STANDARD_INPUT)) {
				inspector.inspect(List.copyOf(paths), run::judge, run::print, () -> false);
				paths.clear();
				inspector.inspect(console.in(), Source.of(STANDARD_INPUT), run::judge, run::print, () -> false);
			} else {
				paths.add(path(operand));
			}
		}
		inspector.inspect(paths, run::judge, run::print, () -> false);
		return run.end();
	}

	private Path path(String operand) throws UnreadableException {
		try {
			return Path.of(operand);
		} catch (InvalidPathException e) {
			throw new UnreadableException(messages.text("unreadable", operand), e);
		}
	}

	/**
	 * A report as it is printed.
	 *
	 * @param unreadable whether something could not be read
	 * @param wrong      whether something is wrong with what could
	 */
	private record Judged(byte[] text, int objects, boolean unreadable, boolean wrong) {
	}

	/** Judges what is found, by several threads, and prints it as it is found. */
	private final class Run {
		private final boolean json;
		private final Examiner examiner = new Examiner(BuiltInRules.all(clock));
		private final Progress progress = new Progress(console);
		private final InspectJson fields;
		private final InspectText text;
		private boolean unreadable;
		private boolean wrong;

		Run(boolean json, boolean deep, CaseDirectory cases) {
			this.json = json;
			var results = new FindingResults(cases);
			this.fields = new InspectJson(results, deep);
			this.text = new InspectText(messages, results, clock, ZoneId.systemDefault(), deep);
		}

		Judged judge(FileReport report) {
			Map<Evidence, List<Finding>> findings = new IdentityHashMap<>();
			examiner.examine(report.caseFile()).forEach(finding -> findings.computeIfAbsent(finding.evidence(), _ -> new ArrayList<>()).add(finding));
			var lines = new StringBuilder();
			for (Inspected object : report.objects()) {
				List<Finding> own = object.evidence().map(evidence -> findings.getOrDefault(evidence, List.of())).orElse(List.of());
				lines.append(json ? Json.line(fields.fields(object, own)) : text.block(object, own)).append('\n');
			}
			return new Judged(lines.toString().getBytes(StandardCharsets.UTF_8), report.objects().size(),
					report.objects().stream().anyMatch(InspectCommand::isClosed),
					report.objects().stream().anyMatch(object -> object.problem().isPresent())
							|| findings.values().stream().anyMatch(own -> FindingResults.exit(own) == ExitCode.FOUND));
		}

		void print(Judged judged) {
			console.out().write(judged.text(), 0, judged.text().length);
			for (int i = 0; i < judged.objects(); i++) {
				progress.step();
			}
			unreadable |= judged.unreadable();
			wrong |= judged.wrong();
		}

		/** An input that could not be read counts more than what is wrong with others: the answer is not whole. */
		int end() {
			console.out().flush();
			progress.end();
			return unreadable ? ExitCode.UNREADABLE : wrong ? ExitCode.FOUND : ExitCode.OK;
		}
	}

	/** Whether nothing can be said of what is inside; a damaged certificate that can be read in part is not meant. */
	private static boolean isClosed(Inspected object) {
		return object.problem().isPresent() && object.evidence().map(evidence -> switch (evidence) {
		case StoreEvidence store -> !store.opened();
		case KeyEvidence key -> key.publicKey().isEmpty();
		default -> false;
		}).orElse(true);
	}
}
