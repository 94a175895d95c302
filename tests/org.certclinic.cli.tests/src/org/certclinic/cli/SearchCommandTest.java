package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

final class SearchCommandTest {

	@Test
	void findsTheCaseOfACode() {
		CommandRun run = CommandRun.of("search", "--json", "--", "-1666");

		JsonObject answer = run.json().getFirst();
		JsonObject hit = answer.getAsJsonArray("hits").get(0).getAsJsonObject();
		assertAll(
				() -> assertEquals(ExitCode.OK, run.exit()),
				() -> assertEquals("-1666", answer.get("query").getAsString()),
				() -> assertEquals("ca", answer.getAsJsonArray("codes").get(0).getAsJsonObject().get("family").getAsString()),
				() -> assertEquals("cfca-d04", hit.get("id").getAsString()),
				() -> assertEquals("code", hit.getAsJsonArray("matched").get(0).getAsJsonObject().get("by").getAsString()),
				() -> assertTrue(hit.getAsJsonObject("title").has("zh") && hit.getAsJsonObject("title").has("en")));
	}

	@Test
	void takesANegativeCodeForTextAndNotForAnOption() {
		assertEquals("cfca-d04", firstHit(CommandRun.of("search", "-1666", "--json").json().getFirst()));
	}

	@Test
	void answersEachLineOfABatch(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("queries.txt"), "-1666\n\n改过windows密码以后下载不了证书\n");

		List<JsonObject> answers = CommandRun.of("search", "--json", "--batch", file.toString()).json();

		assertEquals(List.of("cfca-d04", "cfca-d12"), List.of(firstHit(answers.get(0)), firstHit(answers.get(2))));
	}

	@Test
	void readsABatchFromStandardInput() {
		assertEquals(2, CommandRun.withInput("8010001D\n80090020\n", "search", "--json", "--batch", "-").json().size());
	}

	@Test
	void limitsTheHits() {
		assertEquals(1, CommandRun.of("search", "--json", "--limit", "1", "证书").json().getFirst().getAsJsonArray("hits").size());
	}

	@Test
	void endsWithOneWhereNoCaseIsFound() {
		CommandRun run = CommandRun.of("search", "--json", "zzzzqqqq");

		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals(0, run.json().getFirst().getAsJsonArray("hits").size());
	}

	@Test
	void speaksTheLanguageThatIsAskedFor() {
		assertTrue(CommandRun.of("search", "--lang", "zh", "--", "-1666").out().contains("下载时报 -1666"));
		assertTrue(CommandRun.of("search", "--lang", "en", "--", "-1666").out().contains("Download fails with -1666"));
	}

	@Test
	void saysWhichFileCannotBeRead(@TempDir Path folder) {
		CommandRun run = CommandRun.of("search", "--batch", folder.resolve("none.txt").toString());

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertTrue(run.err().contains("none.txt"), run.err());
	}

	@Test
	void refusesTextAndBatchTogetherAndNeither() {
		assertEquals(ExitCode.USAGE, CommandRun.of("search").exit());
		assertEquals(ExitCode.USAGE, CommandRun.of("search", "--batch", "-", "text").exit());
	}

	@Test
	void refusesALimitThatIsNone() {
		for (String limit : List.of("0", "-3", "x", "99999")) {
			assertEquals(ExitCode.USAGE, CommandRun.of("search", "--limit", limit, "text").exit(), limit);
		}
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		assertFalse(CommandRun.of("search", "--json", "--", "-1666").out().contains("\"\""));
	}

	private static String firstHit(JsonObject answer) {
		return answer.getAsJsonArray("hits").get(0).getAsJsonObject().get("id").getAsString();
	}
}
