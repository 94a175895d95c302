package org.certclinic.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import org.certclinic.core.evidence.TokenEvidence;
import org.certclinic.core.evidence.token.ModuleReport;
import org.certclinic.token.LibraryCandidate;
import org.certclinic.token.TokenProbe;
import org.certclinic.token.TokenRequest;
import org.certclinic.token.process.WarmWorkers;
import org.certclinic.token.process.WorkerLauncher;

/** Probes one token, from the command line and with workers kept ready as the workbench does, and prints a table in Markdown. */
public final class TokenBenchmark {
	private static final int RUNS = 20;
	/** As many as the workbench keeps: one for the smart-card service, one for a module. */
	private static final int READY = 2;
	private static final List<String> QUESTIONS = List.of("-L", "-T", "-O", "-M");
	private static final long POLL_MILLIS = 5;

	private final PrintStream out;
	private final String program;
	private final Path module;

	private TokenBenchmark(PrintStream out, String program, Path module) {
		this.out = out;
		this.program = program;
		this.module = module;
	}

	/** Arguments: the command line, and the module whose token is probed. */
	public static void main(String[] arguments) throws Exception {
		new TokenBenchmark(System.out, arguments[0], Path.of(arguments[1])).run();
	}

	private void run() throws Exception {
		List<Long> peers = new ArrayList<>();
		List<Long> cold = new ArrayList<>();
		List<Long> warm = new ArrayList<>();
		try (WarmWorkers workers = new WarmWorkers(new WorkerLauncher(), READY)) {
			var probe = new TokenProbe(workers, InstantSource.system());
			for (int i = -1; i < RUNS; i++) { // the first is to warm up
				awaitReady(workers); // whose start would take processor time from the others
				time(i, peers, this::askTool);
				time(i, cold, () -> process(program, "token", "--module", module.toString()));
				time(i, warm, () -> probe(probe));
			}
		}
		out.printf("%n%d runs of each, in turns%n%n| | median ms | fastest ms | ratio to the tool's |%n|---|---:|---:|---:|%n", RUNS);
		print("pkcs11-tool " + String.join(", ", QUESTIONS) + ", one after the other", peers, peers);
		print("./certclinic token, its workers' start included", cold, peers);
		print("probe with workers kept ready", warm, peers);
	}

	private static void awaitReady(WarmWorkers workers) throws InterruptedException {
		workers.warm();
		while (workers.ready() < READY) {
			Thread.sleep(POLL_MILLIS);
		}
	}

	private TokenEvidence probe(TokenProbe probe) {
		TokenEvidence evidence = probe.probe(TokenRequest.of(List.of(LibraryCandidate.named(module)), List.of()), _ -> {
		}, () -> false);
		ModuleReport report = evidence.modules().getFirst();
		if (report.failure().isPresent() || report.slots().stream().noneMatch(slot -> slot.token().isPresent())) {
			throw new IllegalStateException("no token was found: " + report);
		}
		return evidence;
	}

	private Integer askTool() throws IOException, InterruptedException {
		int status = 0;
		for (String question : QUESTIONS) {
			status = Math.max(status, process("pkcs11-tool", "--module", module.toString(), question));
		}
		return status;
	}

	private static Integer process(String... command) throws IOException, InterruptedException {
		int status = new ProcessBuilder(command).redirectInput(Redirect.from(Path.of("/dev/null").toFile())).redirectOutput(Redirect.DISCARD)
				.redirectError(Redirect.DISCARD).start().waitFor();
		if (status > 1) { // one says that something is wrong with the token
			throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
		}
		return status;
	}

	private static void time(int run, List<Long> times, Callable<?> work) throws Exception {
		long before = System.nanoTime();
		work.call();
		long nanos = System.nanoTime() - before;
		if (run >= 0) {
			times.add(nanos);
		}
	}

	private void print(String name, List<Long> times, List<Long> peers) {
		out.printf("| %s | %.0f | %.0f | %.2f |%n", name, median(times) / 1e6, Collections.min(times) / 1e6, median(times) / median(peers));
	}

	private static double median(List<Long> times) {
		List<Long> sorted = times.stream().sorted().toList();
		return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
	}
}
