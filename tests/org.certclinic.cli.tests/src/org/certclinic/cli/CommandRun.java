package org.certclinic.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A run of the command line in this process, over the shipped knowledge base. */
record CommandRun(int exit, String out, String err) {

	static CommandRun of(String... arguments) {
		return withInput("", arguments);
	}

	static CommandRun withInput(String input, String... arguments) {
		return run(input, false, arguments);
	}

	/** With somebody at a keyboard who types that. */
	static CommandRun answering(String typed, String... arguments) {
		return run(typed, true, arguments);
	}

	private static CommandRun run(String input, boolean keyboard, String... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false, () -> keyboard);
		var properties = new Properties();
		properties.setProperty(Installation.KNOWLEDGE, shippedKnowledge().toString());
		int exit = CommandLineProgram.run(console, new Installation(properties), Locale.ENGLISH, arguments);
		return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Tests run in their bundle's folder, two below the root. */
	static Path shippedKnowledge() {
		return Path.of("../../bundles/org.certclinic.knowledge.cfca/knowledge").toAbsolutePath().normalize();
	}

	List<JsonObject> json() {
		return out.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
	}
}
