package org.certclinic.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.export.Format;
import org.certclinic.knowledge.export.Json;
import org.certclinic.knowledge.export.KnowledgeExporter;

/** Writes a knowledge base, the shipped one unless another is named, for other programs and readers. */
final class ExportCommand implements Command {
	private static final String FORMAT = "format";
	private static final String OUT = "out";

	private final Console console;
	private final Installation installation;
	private final Messages messages;

	ExportCommand(Console console, Installation installation, Messages messages) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "kb export";
	}

	@Override
	public String operands() {
		return "[PATH]";
	}

	@Override
	public Options options() {
		return new Options()
				.addOption(Option.builder().longOpt(FORMAT).hasArg().argName("FORMAT").desc(messages.text("export.option.format")).get())
				.addOption(Option.builder().longOpt(OUT).hasArg().argName("DIR").desc(messages.text("export.option.out")).get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException, IOException {
		if (operands.size() > 1) {
			throw new UsageException(messages.text("export.path"));
		}
		Set<Format> formats = formats(line.getOptionValue(FORMAT, ""));
		String out = line.getOptionValue(OUT, ".");
		KnowledgeBase base = KnowledgeLoader.load(List.of(operands.isEmpty() ? installation.knowledgeFolder()
				: Inputs.readable(operands.getFirst(), messages)));
		boolean json = line.hasOption(CommandLineProgram.JSON);
		for (Path file : write(base, formats, out)) {
			console.out().println(json ? Json.line(Map.of("file", file.toString())) : file);
		}
		base.problems().forEach(problem -> console.err().println(problem.file() + ": " + messages.of(problem.message())));
		return base.problems().isEmpty() ? ExitCode.OK : ExitCode.FOUND;
	}

	private Set<Format> formats(String names) throws UsageException {
		Set<Format> formats = EnumSet.noneOf(Format.class);
		for (String name : names.split(",")) {
			formats.add(Format.of(name.strip()).orElseThrow(() -> new UsageException(messages.text("export.format", names))));
		}
		return formats;
	}

	private List<Path> write(KnowledgeBase base, Set<Format> formats, String out) throws UnreadableException {
		try {
			return new KnowledgeExporter().export(base, formats, Path.of(out));
		} catch (IOException | InvalidPathException e) {
			throw new UnreadableException(messages.text("export.failed", out, e), e);
		}
	}
}
