package org.certclinic.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.export.Json;
import org.certclinic.knowledge.codes.CodeReading;

/** What a code may be, likeliest first. */
final class CodeCommand implements Command {
	private final Console console;
	private final Installation installation;
	private final Messages messages;

	CodeCommand(Console console, Installation installation, Messages messages) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "code";
	}

	@Override
	public String operands() {
		return "VALUE";
	}

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, IOException {
		if (operands.isEmpty()) {
			throw new UsageException(messages.text("code.value"));
		}
		String query = String.join(" ", operands);
		List<CodeReading> readings;
		try (Knowledge knowledge = installation.openKnowledge()) {
			readings = knowledge.search().codes(query);
		}
		if (line.hasOption(CommandLineProgram.JSON)) {
			Map<String, Object> answer = new LinkedHashMap<>();
			answer.put("query", query);
			answer.put("readings", CodeResults.json(readings));
			console.out().println(Json.line(answer));
		} else if (readings.isEmpty()) {
			console.err().println(messages.text("code.none", query));
		} else {
			readings.forEach(reading -> console.out().println(CodeResults.text(reading, messages)));
		}
		return readings.isEmpty() ? ExitCode.FOUND : ExitCode.OK;
	}
}
