package org.certclinic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.knowledge.compare.EntryMerge;
import org.certclinic.knowledge.compare.MergeConflict;
import org.certclinic.knowledge.compare.MergeResult;
import org.certclinic.knowledge.export.Json;
import org.certclinic.knowledge.lint.FileFindings;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.certclinic.knowledge.model.io.ReadResult;

/** Merges two revisions of an entry as Git asks for it: by the model, not by lines. Nothing is written while a conflict is open. */
final class MergeCommand implements Command {
	private static final int FILES = 3;
	private static final String OUT = "out";

	private final Console console;
	private final Messages messages;

	MergeCommand(Console console, Messages messages) {
		this.console = console;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "kb merge";
	}

	@Override
	public String operands() {
		return "BASE OURS THEIRS";
	}

	@Override
	public Options options() {
		return new Options()
				.addOption(Option.builder().longOpt(OUT).hasArg().argName("FILE").desc(messages.text("merge.option.out")).get())
				.addOption(Option.builder().longOpt(MergeChoices.OURS).hasArg().argName("all|N,N...").desc(messages.text("merge.option.ours")).get())
				.addOption(Option.builder().longOpt(MergeChoices.THEIRS).hasArg().argName("all|N,N...").desc(messages.text("merge.option.theirs")).get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException, IOException {
		if (operands.size() != FILES) {
			throw new UsageException(messages.text("merge.files"));
		}
		MergeChoices choices = MergeChoices.of(line, messages);
		Optional<Entry> base = base(Inputs.readable(operands.getFirst(), messages));
		Entry ours = entry(Inputs.readable(operands.get(1), messages));
		Entry theirs = entry(Inputs.readable(operands.getLast(), messages));
		if (!EntryMerge.fits(base, ours, theirs)) {
			throw new UnreadableException(messages.text("merge.strangers"), null);
		}
		MergeResult result = EntryMerge.merge(base, ours, theirs, choices::of);
		if (result.merged().isPresent()) {
			write(result.merged().get(), line, result);
			return ExitCode.OK;
		}
		report(result, line.hasOption(CommandLineProgram.JSON));
		return ExitCode.FOUND;
	}

	/** Git gives an empty file where both sides began the entry. */
	private Optional<Entry> base(Path file) throws UnreadableException, IOException {
		return Files.isRegularFile(file) && Files.size(file) == 0 ? Optional.empty() : Optional.of(entry(file));
	}

	private Entry entry(Path file) throws UnreadableException {
		return switch (new KnowledgeReader().read(file)) {
		case ReadResult.Read(var entry) -> entry;
		case ReadResult.Refused(var problem) -> throw new UnreadableException(
				file + ": " + messages.of(FileFindings.of(problem, Optional.empty()).message()), null);
		};
	}

	private void write(Entry merged, CommandLine line, MergeResult result) throws UnreadableException {
		boolean json = line.hasOption(CommandLineProgram.JSON);
		if (line.hasOption(OUT)) {
			String out = line.getOptionValue(OUT);
			try {
				new KnowledgeWriter().write(merged, Path.of(out));
			} catch (IOException | InvalidPathException e) {
				throw new UnreadableException(messages.text("merge.failed", out, e), e);
			}
			if (json) {
				printJson(result, Map.of("file", out));
			}
			return;
		}
		String content = new String(new KnowledgeWriter().bytes(merged), StandardCharsets.UTF_8);
		if (json) {
			printJson(result, Map.of("content", content));
		} else {
			console.out().print(content);
		}
	}

	private void report(MergeResult result, boolean json) {
		if (json) {
			printJson(result, Map.of());
		} else {
			result.conflicts().forEach(conflict -> console.out().println(conflict.number() + ". " + messages.of(conflict.text())));
		}
		console.err().println(messages.text("merge.open", result.conflicts().size()));
	}

	private void printJson(MergeResult result, Map<String, String> written) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("merged", result.merged().isPresent());
		fields.putAll(written);
		fields.put("conflicts", result.conflicts().stream().map(MergeCommand::fields).toList());
		console.out().println(Json.line(fields));
	}

	private static Map<String, Object> fields(MergeConflict conflict) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("number", conflict.number());
		fields.put("place", conflict.place());
		fields.put("ours", conflict.ours());
		fields.put("theirs", conflict.theirs());
		return fields;
	}
}
