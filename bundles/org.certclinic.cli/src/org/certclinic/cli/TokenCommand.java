package org.certclinic.cli;

import java.time.InstantSource;
import java.util.List;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.finding.Finding;
import org.certclinic.knowledge.export.Json;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.Examiner;
import org.certclinic.token.TokenProbe;
import org.certclinic.token.ladder.Ladder;
import org.certclinic.token.ladder.Rung;
import org.certclinic.token.process.Workers;
import org.certclinic.x509.TokenCertificates;

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
		try (var cases = new CaseLookup(installation)) {
			TokenEvidence evidence = new TokenProbe(workers, clock).probe(question.request(line), this::begun, () -> false);
			TokenCertificates certificates = TokenCertificates.of(evidence);
			List<Finding> findings = new Examiner(BuiltInRules.all(clock)).examine(certificates.caseFile());
			List<Rung> rungs = Ladder.of(evidence);
			var answer = new TokenAnswer(evidence, certificates, rungs, findings);
			var results = new FindingResults(cases);
			console.out().print(line.hasOption(CommandLineProgram.JSON) ? Json.line(new TokenJson(results, line.hasOption(DEEP)).fields(answer)) + "\n"
					: new TokenText(messages, results).block(answer));
			return Ladder.firstBroken(rungs).isPresent() ? ExitCode.FOUND : FindingResults.exit(findings);
		}
	}

	private void begun(String library) {
		if (console.terminal()) {
			console.err().println(TerminalText.printable(messages.text("token.asking", library)));
		}
	}
}
