package org.certclinic.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.token.TokenProbe;
import org.certclinic.token.TokenRequest;
import org.certclinic.token.ladder.Ladder;
import org.certclinic.token.process.Workers;
import org.certclinic.token.process.WorkersAhead;

/** Says which step from the USB port to the private key does not hold. It never logs in. */
final class TokenCommand implements Command {
	private static final String DEEP = "deep";

	private final Console console;
	private final Installation installation;
	private final Messages messages;
	private final InstantSource clock;
	private final Workers workers;
	private final TokenQuestion question;

	TokenCommand(Console console, Installation installation, Messages messages, InstantSource clock, Workers workers) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
		this.clock = clock;
		this.workers = workers;
		this.question = new TokenQuestion(messages);
	}

	@Override
	public String name() {
		return "token";
	}

	@Override
	public String operands() {
		return "";
	}

	@Override
	public Options options() {
		return question.options().addOption(Option.builder().longOpt(DEEP).desc(messages.text("token.option.deep")).get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException {
		if (!operands.isEmpty()) {
			throw new UsageException(messages.text("token.operands", operands.getFirst()));
		}
		try (var cases = new CaseLookup(installation); var ahead = new WorkersAhead(workers, question.libraries(line))) {
			TokenRequest request = question.request(line);
			var asked = CompletableFuture.supplyAsync(() -> new TokenProbe(ahead, clock).probe(request, this::begun, () -> false),
					Thread.ofPlatform()::start);
			var results = new FindingResults(cases);
			Function<TokenAnswer, String> told = line.hasOption(CommandLineProgram.JSON) ? new TokenJson(results, line.hasOption(DEEP))::line
					: new TokenText(messages, results)::block;
			var examiner = new Examiner(BuiltInRules.all(clock));
			load(cases, examiner, told);
			TokenAnswer answer = TokenAnswer.of(asked.join(), examiner);
			console.out().print(told.apply(answer));
			return Ladder.firstBroken(answer.rungs()).isPresent() ? ExitCode.FOUND : FindingResults.exit(answer.findings());
		}
	}

	/** So that cases, rules and texts are there when the drivers have answered. */
	private void load(CaseLookup cases, Examiner examiner, Function<TokenAnswer, String> told) {
		cases.open();
		told.apply(TokenAnswer.of(TokenRehearsal.evidence(clock.instant()), examiner));
	}

	private void begun(String library) {
		if (console.terminal()) {
			console.err().println(TerminalText.printable(messages.text("token.asking", library)));
		}
	}
}
