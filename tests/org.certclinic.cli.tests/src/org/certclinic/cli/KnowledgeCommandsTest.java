package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

final class KnowledgeCommandsTest {

	@Test
	void findsNoErrorInTheShippedKnowledgeBase() {
		CommandRun run = CommandRun.of("kb", "lint", CommandRun.shippedKnowledge().toString());

		assertEquals(ExitCode.OK, run.exit(), run.out());
	}

	@Test
	void namesFileLineAndRuleOfABrokenEntry(@TempDir Path folder) throws IOException {
		Path broken = Files.writeString(folder.resolve("x.case"), "<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a/>");

		CommandRun run = CommandRun.of("kb", "lint", "--json", folder.toString());

		JsonObject finding = run.json().getFirst();
		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals(broken.toString(), finding.get("file").getAsString());
		assertEquals("kb.file.doctype", finding.get("rule").getAsString());
		assertEquals("error", finding.get("severity").getAsString());
		assertTrue(finding.getAsJsonObject("message").has("zh"));
	}

	@Test
	void refusesAFolderThatIsNotThere(@TempDir Path folder) {
		assertEquals(ExitCode.UNREADABLE, CommandRun.of("kb", "lint", folder.resolve("none").toString()).exit());
	}

	@Test
	void exportsAllFormatsAndNamesTheFiles(@TempDir Path folder) {
		CommandRun run = CommandRun.of("kb", "export", "--json", "--format", "json,markdown,html", "--out", folder.toString());

		assertEquals(ExitCode.OK, run.exit());
		assertTrue(run.json().size() > 32 * 3);
		run.json().forEach(line -> assertTrue(Files.isRegularFile(Path.of(line.get("file").getAsString())), line.toString()));
	}

	@Test
	void saysWhatFormatsThereAre() {
		CommandRun run = CommandRun.of("kb", "export", "--format", "xml");

		assertEquals(ExitCode.USAGE, run.exit());
		assertTrue(run.err().contains("markdown"));
	}

	@Test
	void saysWhereAnExportCannotBeWritten(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("taken"), "");

		CommandRun run = CommandRun.of("kb", "export", "--format", "json", "--out", file.toString());

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertTrue(run.err().contains("taken"));
	}
}
