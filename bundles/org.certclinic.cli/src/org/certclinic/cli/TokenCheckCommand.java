package org.certclinic.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.certclinic.core.BilingualText;
import org.certclinic.core.evidence.Source;
import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.core.evidence.token.PinState;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.knowledge.export.Json;
import org.certclinic.token.DeepCheck;
import org.certclinic.token.DeepCheckResult;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.TokenProbe;
import org.certclinic.token.TokenRequest;
import org.certclinic.token.process.Workers;
import org.certclinic.token.words.TokenWords;
import org.certclinic.x509.TokenCertificates;

/** Signs with the private key of a certificate on a token. This costs a try of the PIN where it is wrong, so it says so first and tries once. */
final class TokenCheckCommand implements Command {
	private static final String PIN_FILE = "pin-file";
	private static final String CONFIRM = "confirm";

	private final Console console;
	private final Messages messages;
	private final Workers workers;
	private final TokenQuestion question;
	private final TokenWords words = new TokenWords();

	TokenCheckCommand(Console console, Messages messages, Workers workers) {
		this.console = console;
		this.messages = messages;
		this.workers = workers;
		this.question = new TokenQuestion(messages);
	}

	@Override
	public String name() {
		return "token check";
	}

	@Override
	public String operands() {
		return "";
	}

	@Override
	public Options options() {
		return new Options().addOption(question.option(TokenQuestion.MODULE, "PATH")).addOption(question.option(TokenChoice.LABEL, "TEXT"))
				.addOption(question.option(TokenChoice.SERIAL, "TEXT")).addOption(question.option(TokenChoice.ID, "HEX"))
				.addOption(question.option(PIN_FILE, "FILE")).addOption(question.option(CONFIRM, "WORDS"));
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException {
		List<LibraryCandidate> modules = line.hasOption(TokenQuestion.MODULE) ? question.request(line).modules() : List.of();
		if (modules.size() != 1 || !operands.isEmpty()) {
			throw new UsageException(messages.text("token.check.module"));
		}
		TokenEvidence evidence = new TokenProbe(workers, InstantSource.system()).probe(new TokenRequest(modules, List.of(), false, Duration.ofSeconds(10), TokenRequest.TOTAL), _ -> {
			// it is one
		}, () -> false);
		ModuleReport module = evidence.modules().getFirst();
		if (module.failure().isPresent() && module.slots().isEmpty()) {
			throw new UnreadableException(module.file().path() + ": " + messages.of(words.failure(module.failure().get())), null);
		}
		TokenChoice choice = TokenChoice.of(module, line, messages);
		return run(line, modules.getFirst(), choice, TokenCertificates.of(evidence));
	}

	private int run(CommandLine line, LibraryCandidate module, TokenChoice choice, TokenCertificates certificates)
			throws UsageException, UnreadableException {
		boolean json = line.hasOption(CommandLineProgram.JSON);
		PinState state = choice.token().userPin();
		if (!json) {
			say(messages.text("token.check.plan", name(choice), TokenText.certificate(certificates, choice.certificate(), messages), messages.of(words.pin(state))));
		}
		Optional<PinState> confirmed = confirmed(line, state);
		boolean asksItself = choice.token().flags().contains(TokenFlag.PROTECTED_AUTHENTICATION_PATH);
		Optional<BilingualText> refusal = refusal(state, confirmed);
		if (refusal.isEmpty() && !line.hasOption(PIN_FILE) && !(asksItself && line.hasOption(CONFIRM))) {
			refusal = Optional.of(Messages.both(asksItself ? "token.check.keypad" : "token.check.dry", Messages.both("token.check.words.good")));
		}
		if (refusal.isPresent()) {
			return tell(choice, certificates, json, Optional.empty(), refusal.get());
		}
		var request = new DeepCheck.Request(module, choice.slot(), choice.token().serial(), choice.id(), choice.certificate(), confirmed);
		DeepCheckResult result = new DeepCheck(workers).check(request, pin(line), () -> false);
		return tell(choice, certificates, json, Optional.of(result), words.outcome(result.outcome()));
	}

	/** Empty for a token that asks by itself. */
	private char[] pin(CommandLine line) throws UnreadableException {
		if (!line.hasOption(PIN_FILE)) {
			return new char[0];
		}
		try (PasswordFile file = PasswordFile.open(line.getOptionValue(PIN_FILE), messages)) {
			return file.passwordFor(Source.of(PIN_FILE)).orElseThrow();
		}
	}

	/** The state that the user's words agree to: each state has its own, in either language. */
	private Optional<PinState> confirmed(CommandLine line, PinState state) throws UsageException {
		String said = line.getOptionValue(CONFIRM);
		if (said == null) { // the parser's word for an option that is not given
			return Optional.empty();
		}
		BilingualText wanted = switch (state) {
		case LOW, FINAL_TRY -> Messages.both("token.check.words." + TokenJson.word(state));
		case GOOD, LOCKED, NOT_INITIALISED -> Messages.both("token.check.words.good");
		};
		String plain = said.strip().replaceAll("\\s+", " ");
		if (!plain.equalsIgnoreCase(wanted.en()) && !plain.equals(wanted.zh())) {
			throw new UsageException(messages.text("token.check.confirm", messages.of(wanted)));
		}
		return Optional.of(state);
	}

	private static Optional<BilingualText> refusal(PinState state, Optional<PinState> confirmed) {
		return switch (state) {
		case GOOD -> Optional.empty();
		case LOW, FINAL_TRY -> confirmed.isPresent() ? Optional.empty()
				: Optional.of(Messages.both("token.check.risk." + TokenJson.word(state), Messages.both("token.check.words." + TokenJson.word(state))));
		case LOCKED, NOT_INITIALISED -> Optional.of(Messages.both("token.check.risk." + TokenJson.word(state)));
		};
	}

	private int tell(TokenChoice choice, TokenCertificates certificates, boolean json, Optional<DeepCheckResult> result, BilingualText message) {
		if (json) {
			Map<String, Object> fields = JsonFields.of("token", JsonFields.of("label", choice.token().label(), "serial", choice.token().serial(), "pinState",
					TokenJson.word(choice.token().userPin())), "certificate", TokenJson.certificate(certificates, choice.certificate(), false), "outcome",
					result.map(done -> TokenJson.word(done.outcome())).orElse("not-tried"), "message", message, "pinStateAfter",
					result.flatMap(DeepCheckResult::after).map(TokenJson::word), "failure", result.flatMap(DeepCheckResult::failure).map(words::failure));
			console.out().println(Json.line(fields));
		} else {
			say(messages.of(message));
			result.flatMap(DeepCheckResult::failure).ifPresent(failure -> say(messages.of(words.failure(failure))));
			result.flatMap(DeepCheckResult::after).ifPresent(state -> say(messages.text("token.check.after", messages.of(words.pin(state)))));
		}
		return result.filter(done -> done.outcome() == DeepCheckResult.Outcome.VERIFIED).isPresent() ? ExitCode.OK : ExitCode.FOUND;
	}

	private void say(String text) {
		console.out().println(TerminalText.printable(text));
	}

	private static String name(TokenChoice choice) {
		return choice.token().label() + (choice.token().serial().isBlank() ? "" : " (" + choice.token().serial() + ")");
	}
}
