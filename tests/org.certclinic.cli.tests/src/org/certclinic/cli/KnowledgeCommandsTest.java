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
	void triesTheTestsOfCases(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("cfca-own.case"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<kb:Case xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:kb="urn:certclinic:knowledge:1" id="cfca-own" kind="question">
				  <title><zh>打印回执</zh><en>Print the receipt</en></title>
				  <answer><zh>点打印。</zh><en>Click print.</en></answer>
				  <tests xsi:type="kb:QueryTest"><query>怎么打印回执</query></tests>
				  <tests xsi:type="kb:QueryTest" rank="1"><query>-1666</query></tests>
				</kb:Case>
				""");

		CommandRun run = CommandRun.of("kb", "lint", "--lang", "en", CommandRun.shippedKnowledge().toString(), folder.toString());

		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals(folder.resolve("cfca-own.case") + ":6: error: The test query \"-1666\" fails: other cases are found, first cfca-d04; "
				+ "the case must be among the first 1. [kb.test.query]", run.out().strip());
	}

	@Test
	void takesEntriesOfALaterFolderInThePlaceOfThoseOfAnEarlierOne(@TempDir Path folder) throws IOException {
		Path cause = CommandRun.shippedKnowledge().resolve("causes/already-downloaded.cause");
		String content = Files.readString(cause);
		Path own = Files.writeString(folder.resolve("already-downloaded.cause"), content.replace("</title>", "</title>\n  <overrides revision=\"9\"/>"));
		Files.createDirectory(folder.resolve("overridden"));
		Files.writeString(folder.resolve("overridden/already-downloaded.xml"), content);

		CommandRun run = CommandRun.of("kb", "lint", "--json", CommandRun.shippedKnowledge().toString(), folder.toString());

		assertEquals(ExitCode.OK, run.exit(), run.out());
		assertEquals(1, run.json().size());
		assertEquals("kb.override.outdated", run.json().getFirst().get("rule").getAsString());
		assertEquals(own.toString(), run.json().getFirst().get("file").getAsString());
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
