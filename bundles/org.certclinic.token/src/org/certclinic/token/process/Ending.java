package org.certclinic.token.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.certclinic.core.evidence.token.Failure.Kind;
import org.certclinic.token.worker.Operation;

/** No answer will come from a worker any more, and why. */
final class Ending extends Exception {
	private static final long serialVersionUID = 1L;
	private static final int SIGNALLED = 128;
	private static final int LAST_SIGNAL = 64;
	private static final int LINES_OF_REPORT = 40;
	private static final Map<Integer, String> SIGNALS = Map.of(4, "SIGILL", 6, "SIGABRT", 8, "SIGFPE", 9, "SIGKILL", 11, "SIGSEGV", 15, "SIGTERM");
	/** {@code #  SIGSEGV (0xb) at pc=...} and {@code #  EXCEPTION_ACCESS_VIOLATION (0xc0000005) at ...}. */
	private static final Pattern SIGNAL = Pattern.compile("#\\s+(\\w+) \\(0x\\p{XDigit}+\\) at pc=.*");
	/** {@code # C  [libtoken.so+0x1139]  C_Initialize+0x9}. */
	private static final Pattern FRAME = Pattern.compile("# C\\s+(\\[.*)");
	private final Kind kind;
	private final transient Map<String, Object> values;

	Ending(Kind kind) {
		this(kind, Map.of());
	}

	Ending(Kind kind, String name, Object value) {
		this(kind, Map.of(name, value));
	}

	private Ending(Kind kind, Map<String, Object> values) {
		super(kind.name(), null, false, false);
		this.kind = kind;
		this.values = values;
	}

	Kind kind() {
		return kind;
	}

	Map<String, Object> values() {
		return values;
	}

	/** How a process ended that is about to, told by its status and what the JVM wrote of a crash. */
	static Ending of(Process process, Path crashFile, long millis) {
		boolean ended = WorkerProcess.ends(process, millis);
		Map<String, Object> values = new LinkedHashMap<>();
		if (Files.exists(crashFile)) {
			read(crashFile, values);
			return new Ending(Kind.CRASHED, values);
		}
		if (!ended) {
			return new Ending(Kind.GARBAGE, "what", "connection");
		}
		int status = process.exitValue();
		if (status > SIGNALLED && status <= SIGNALLED + LAST_SIGNAL) {
			values.put("signal", SIGNALS.getOrDefault(status - SIGNALLED, Integer.toString(status - SIGNALLED)));
			return new Ending(Kind.CRASHED, values);
		}
		return status == Operation.PARENT_GONE ? new Ending(Kind.GARBAGE, "what", "connection") : new Ending(Kind.EXITED, "status", status);
	}

	private static void read(Path crashFile, Map<String, Object> values) {
		try (BufferedReader reader = Files.newBufferedReader(crashFile, StandardCharsets.ISO_8859_1)) {
			for (int i = 0; i < LINES_OF_REPORT; i++) {
				String line = reader.readLine();
				if (line == null) {
					return;
				}
				put(values, "signal", SIGNAL.matcher(line));
				put(values, "frame", FRAME.matcher(line));
			}
		} catch (IOException e) {
			values.remove("frame"); // what was read will do
		}
	}

	private static void put(Map<String, Object> values, String name, Matcher matcher) {
		if (matcher.matches()) {
			values.putIfAbsent(name, matcher.group(1).strip());
		}
	}
}
