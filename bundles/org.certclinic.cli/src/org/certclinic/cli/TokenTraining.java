package org.certclinic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.ReturnCode;
import org.certclinic.token.PlayedDrivers;
import org.certclinic.token.TokenRequest;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.Budget;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;
import org.certclinic.token.process.WorkerLauncher;

/** What {@code token} does, for {@link Training}: no driver is loaded unless a user asks for it, so it is played. */
final class TokenTraining {
	private static final String HARMLESS = "getpid";

	private TokenTraining() {
	}

	/** @param library one that leads to the C library, a function of which is called in a worker */
	static void call(Path library) throws NativeFailure {
		var budget = Budget.of(TokenRequest.CALL, TokenRequest.TOTAL, () -> false);
		try (var worker = NativeLibrary.in(WorkerLauncher.forOneProbe(), word -> new ReturnCode("", word), budget)) {
			worker.load(library.toString());
			worker.call(HARMLESS, worker.symbol(HARMLESS), new Arguments().word(0).buffer(Long.BYTES));
		}
	}

	/** Probes a token that has this certificate and keys that do not fit it. */
	static void play(Console console, Installation installation, Octets certificate, Path library) {
		for (List<String> run : List.of(List.of("token", "--module", library.toString()), List.of("token", "--json", "--deep", "--module", library.toString()))) {
			CommandLineProgram.run(console, installation, PlayedDrivers.with(certificate), Locale.CHINESE, run.toArray(String[]::new));
		}
	}
}
