package org.certclinic.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.export.Json;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.Match;
import org.certclinic.knowledge.search.SearchAnswer;
import org.certclinic.knowledge.search.SearchRequest;

/** The cases that answer what a customer says; {@code --batch} does so for each line of a file. */
final class SearchCommand implements Command {
	private static final String LIMIT = "limit";
	private static final String BATCH = "batch";
	private static final int DEFAULT_LIMIT = 10;
	private static final int MAX_LIMIT = 1_000;

	private final Console console;
	private final Installation installation;
	private final Messages messages;

	SearchCommand(Console console, Installation installation, Messages messages) {
		this.console = console;
		this.installation = installation;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "search";
	}

	@Override
	public String operands() {
		return "TEXT...";
	}

	@Override
	public Options options() {
		return new Options()
				.addOption(Option.builder().longOpt(LIMIT).hasArg().argName("N").desc(messages.text("search.option.limit", DEFAULT_LIMIT)).get())
				.addOption(Option.builder().longOpt(BATCH).hasArg().argName("FILE").desc(messages.text("search.option.batch")).get());
	}

	@Override
	public int run(CommandLine line, List<String> operands) throws UsageException, UnreadableException, IOException {
		String query = String.join(" ", operands);
		String batch = line.getOptionValue(BATCH);
		if (query.isBlank() == (batch == null)) {
			throw new UsageException(messages.text("search.text-or-batch"));
		}
		int limit = limit(line.getOptionValue(LIMIT, Integer.toString(DEFAULT_LIMIT)));
		try (Knowledge knowledge = installation.openKnowledge()) {
			var answers = new Answers(knowledge.search(), limit, line.hasOption(CommandLineProgram.JSON));
			return batch == null ? answers.answer(query) : answers.answerAll(batch);
		}
	}

	private int limit(String value) throws UsageException {
		if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX_LIMIT) {
			throw new UsageException(messages.text("search.limit", MAX_LIMIT));
		}
		return Integer.parseInt(value);
	}

	/** Answers queries, one or many, in the form that was asked for. */
	private final class Answers {
		private final CaseSearch search;
		private final int limit;
		private final boolean json;

		Answers(CaseSearch search, int limit, boolean json) {
			this.search = search;
			this.limit = limit;
			this.json = json;
		}

		int answerAll(String batch) throws UnreadableException {
			int exit = ExitCode.OK;
			try (InputStream in = "-".equals(batch) ? console.in() : Files.newInputStream(Path.of(batch));
					var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
				var progress = new Progress(console);
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					if (!json) {
						console.out().println("# " + line);
					}
					exit = Math.max(exit, line.isBlank() ? blank(line) : answer(line));
					progress.step();
				}
				progress.end();
				return exit;
			} catch (IOException | InvalidPathException e) {
				throw new UnreadableException(messages.text("unreadable", batch), e);
			}
		}

		/** A line that asks nothing has its line in the answer too, so that lines stay together. */
		private int blank(String query) {
			if (json) {
				console.out().println(Json.line(json(new SearchAnswer(query, List.of(), List.of(), 0, Map.of()))));
			}
			return ExitCode.OK;
		}

		int answer(String query) {
			SearchAnswer answer = search.search(SearchRequest.of(query, limit));
			if (json) {
				console.out().println(Json.line(json(answer)));
			} else {
				print(answer);
			}
			return answer.hits().isEmpty() ? ExitCode.FOUND : ExitCode.OK;
		}
	}

	private static Map<String, Object> json(SearchAnswer answer) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("query", answer.query());
		fields.put("codes", CodeResults.json(answer.codes()));
		fields.put("hits", answer.hits().stream().map(SearchCommand::json).toList());
		return fields;
	}

	private static Map<String, Object> json(Hit hit) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", hit.id());
		fields.put("title", hit.title());
		fields.put("score", Math.round(hit.score() * 1_000) / 1_000.0);
		fields.put("matched", hit.matched().stream().map(SearchCommand::json).toList());
		if (hit.old()) {
			fields.put("old", true);
		}
		return fields;
	}

	private static Map<String, Object> json(Match match) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("by", by(match));
		fields.put("what", match.what());
		return fields;
	}

	private static String by(Match match) {
		return match.by().name().toLowerCase(Locale.ROOT);
	}

	private void print(SearchAnswer answer) {
		answer.codes().forEach(reading -> console.out().println(CodeResults.text(reading, messages)));
		if (answer.hits().isEmpty()) {
			console.out().println(messages.text("search.none"));
		}
		for (Hit hit : answer.hits()) {
			console.out().printf("%-9s  %s%s%n", hit.id(), messages.of(hit.title()),
					hit.old() ? "  " + messages.text("search.old") : "");
			hit.matched().forEach(match -> console.out().println("           "
					+ messages.text("matched." + by(match), match.what())));
		}
	}
}
