package org.certclinic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.evidence.ChainEvidence;
import org.certclinic.core.evidence.Problem;
import org.certclinic.knowledge.export.Json;

/** Judges a chain for each line, by several threads, and answers in the order of the lines. */
final class ChainBatch {
	private static final String STANDARD_INPUT = "-";
	/** Ten thousand certificates have room; several lines are in memory at a time. */
	private static final int LONGEST_LINE = 32 << 20;

	private final Console console;
	private final Messages messages;
	private final boolean json;
	private final ChainQuestions questions;
	private final ChainJudge judge = new ChainJudge();
	private final ChainJson fields;
	private final ChainText text;
	private int exit = ExitCode.OK;

	ChainBatch(Console console, Messages messages, FindingResults results, boolean json, ChainQuestions questions) {
		this.console = console;
		this.messages = messages;
		this.json = json;
		this.questions = questions;
		this.fields = new ChainJson(results);
		this.text = new ChainText(messages, results, ZoneId.systemDefault());
	}

	/** What is printed for a line, and the exit code if it were the only one. */
	private record Answer(String text, int exit) {
	}

	/** Answers all lines of a file; {@code -} is standard input. */
	int run(String file) throws UnreadableException {
		var progress = new Progress(console);
		try (InputStream in = file.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(Path.of(file))) {
			new InOrder<BatchLines.Line, Answer>(this::answer, answer -> {
				console.out().print(answer.text());
				console.out().flush();
				exit = Math.max(exit, answer.exit());
				progress.step();
			}).run(new BatchLines(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_LINE));
		} catch (IOException | UncheckedIOException | InvalidPathException e) {
			throw new UnreadableException(messages.text("unreadable", file), e);
		}
		progress.end();
		return exit;
	}

	/** A blank line has no answer. */
	private Answer answer(BatchLines.Line line) {
		if (line.text().filter(String::isBlank).isPresent()) {
			return new Answer("", ExitCode.OK);
		}
		ChainQuestion question = questions.read(line);
		return switch (question) {
		case ChainQuestion.Asked asked -> answer(asked);
		case ChainQuestion.Unreadable(var id, var number, var problem) -> new Answer(unreadable(id, number, problem), ExitCode.UNREADABLE);
		};
	}

	private Answer answer(ChainQuestion.Asked asked) {
		ChainEvidence chain = judge.judge(asked.settings(), asked.leaf(), asked.heap(), asked.anchors(), asked.settings().profile().orElseThrow());
		String answer = json ? json(asked.id(), fields.fields(chain, asked.heap().unreadable()))
				: head(asked.id()) + text.block(chain, asked.heap().unreadable());
		return new Answer(answer, chain.isValid() ? ExitCode.OK : ExitCode.FOUND);
	}

	private String unreadable(Optional<Object> id, int line, Problem problem) {
		return json ? json(id, JsonFields.of("line", line, "problem", fields.problem(problem)))
				: head(id) + TerminalText.printable(messages.text("chain.batch.line", line, messages.of(problem.message()))) + "\n";
	}

	private static String json(Optional<Object> id, Map<String, Object> fields) {
		Map<String, Object> all = new LinkedHashMap<>(JsonFields.of("id", id));
		all.putAll(fields);
		return Json.line(all) + "\n";
	}

	private static String head(Optional<Object> id) {
		return "# " + TerminalText.printable(id.map(String::valueOf).orElse("")).replace('\n', ' ') + "\n";
	}
}
