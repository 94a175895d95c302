package org.certclinic.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The built workbench as a process of its own, driven by keys as a person would. */
final class WorkbenchProcess implements AutoCloseable {
	private static final int TRIES = 60;

	private final Process process;

	private WorkbenchProcess(Process process) {
		this.process = process;
	}

	/** Starts it with the user's folders below {@code home} and waits for its window. */
	static WorkbenchProcess start(Path home) throws IOException, InterruptedException {
		return start(home, "CertClinic");
	}

	/** The same, in a surrounding such as a mount namespace; waits for the window with this title. */
	static WorkbenchProcess start(Path home, String title, String... surrounding) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(surrounding));
		command.addAll(List.of(Program.product("--workbench", "-data", home.resolve("workspace").toString())));
		var builder = new ProcessBuilder(command);
		builder.environment().putAll(Map.of("XDG_CONFIG_HOME", home.resolve("config").toString(), "XDG_DATA_HOME",
				home.resolve("data").toString(), "LANG", "C.UTF-8"));
		builder.redirectErrorStream(true).redirectOutput(home.resolve("workbench.log").toFile());
		var workbench = new WorkbenchProcess(builder.start());
		Program.run(Map.of(), "xdotool", "search", "--sync", "--onlyvisible", "--name", "^" + title + " *$",
				"windowactivate"); // SWT ends every title with a blank on GTK
		return workbench;
	}

	void keys(String... keys) throws IOException, InterruptedException {
		for (String key : keys) {
			Program.run(Map.of(), "xdotool", "key", "--clearmodifiers", key);
		}
	}

	void type(String text) throws IOException, InterruptedException {
		Program.run(Map.of(), "xdotool", "type", "--delay", "30", text);
	}

	/** Repeats {@code keys}, which copy something, until the clipboard has what is {@code expected}; the last text if it never has. */
	String copied(Predicate<String> expected, String... keys) throws IOException, InterruptedException {
		String text = "";
		for (int i = 0; i < TRIES && !expected.test(text); i++) {
			keys(keys);
			new CountDownLatch(1).await(500, TimeUnit.MILLISECONDS); // the clipboard's owner answers in its own time
			text = Program.run(Map.of(), "xclip", "-o", "-selection", "clipboard").out();
		}
		return text;
	}

	/** Ends the workbench by its key; answers the exit code. */
	int quit() throws IOException, InterruptedException {
		return endsAfter("ctrl+q");
	}

	/** Answers the exit code, -1 if it does not end after the key. */
	int endsAfter(String key) throws IOException, InterruptedException {
		keys(key);
		return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

	@Override
	public void close() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}
}
