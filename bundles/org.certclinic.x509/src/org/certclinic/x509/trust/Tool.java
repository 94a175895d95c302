package org.certclinic.x509.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;

/** A program of somebody else's, run with limits: it reads nothing, answers in English, and is ended when it takes too long. */
final class Tool {
	private static final int MAX_BYTES = 64 << 20;
	private static final long ASK_EVERY_MILLIS = 50;
	private static final int SHOWN = 200;

	private final String program;
	private final Duration limit;

	Tool(String program, Duration limit) {
		this.program = program;
		this.limit = limit;
	}

	/** What it printed, or why it printed nothing that can be used. */
	record Output(Octets printed, Optional<Problem> problem) {
	}

	Output run(List<String> arguments, BooleanSupplier cancelled) {
		List<String> command = new ArrayList<>(List.of(program));
		command.addAll(arguments);
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("LC_ALL", "C");
		builder.environment().put("LANG", "C");
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			return output(process, cancelled);
		} catch (IOException e) {
			return failed(String.valueOf(e.getMessage()));
		}
	}

	private Output output(Process process, BooleanSupplier cancelled) {
		CompletableFuture<byte[]> printed = CompletableFuture.supplyAsync(() -> printed(process), Thread::startVirtualThread);
		try {
			long end = System.nanoTime() + limit.toNanos();
			while (!process.waitFor(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
				if (cancelled.getAsBoolean()) {
					return new Output(Octets.EMPTY, Optional.of(TrustProblems.of("cancelled")));
				}
				if (System.nanoTime() - end > 0) {
					return new Output(Octets.EMPTY, Optional.of(TrustProblems.of("tool-slow", program, limit.toSeconds())));
				}
			}
			byte[] bytes = printed.join();
			return process.exitValue() == 0 ? new Output(Octets.of(bytes), Optional.empty()) : failed(beginning(bytes));
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return new Output(Octets.EMPTY, Optional.of(TrustProblems.of("cancelled")));
		} finally {
			process.destroyForcibly();
		}
	}

	private static byte[] printed(Process process) {
		try (InputStream in = process.getInputStream()) {
			byte[] bytes = in.readNBytes(MAX_BYTES);
			if (bytes.length == MAX_BYTES) {
				process.destroyForcibly();
			}
			return bytes;
		} catch (IOException _) {
			return new byte[0]; // ended while it was printing
		}
	}

	private static String beginning(byte[] printed) {
		return new String(Arrays.copyOf(printed, Math.min(printed.length, SHOWN)), StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
	}

	private Output failed(String why) {
		return new Output(Octets.EMPTY, Optional.of(TrustProblems.of("tool-failed", program, why)));
	}
}
