package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

final class CaseCommandTest {

	@Test
	void showsTheWholeCaseAsJson() {
		JsonObject item = CommandRun.of("case", "--json", "cfca-d04").json().getFirst();

		assertEquals("cfca-d04", item.get("id").getAsString());
		assertTrue(item.getAsJsonArray("causes").size() >= 3);
		assertTrue(item.getAsJsonArray("questions").size() >= 3);
	}

	@Test
	void showsMarkdownInTheLanguageThatIsAskedFor() {
		String markdown = CommandRun.of("case", "CFCA-D04", "--markdown", "--lang", "zh").out();

		assertTrue(markdown.startsWith("# 下载时报 -1666"), markdown.lines().findFirst().orElse(""));
	}

	@Test
	void saysHowToFindTheIdOfAnUnknownCase() {
		CommandRun run = CommandRun.of("case", "cfca-x99");

		assertEquals(ExitCode.FOUND, run.exit());
		assertTrue(run.err().contains("cfca-x99"));
		assertFalse(run.err().contains("Exception"));
	}
}
