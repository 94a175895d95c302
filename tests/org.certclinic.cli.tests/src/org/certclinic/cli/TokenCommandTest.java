package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What needs no token. */
final class TokenCommandTest {
	@TempDir
	private Path folder;

	@Test
	void aMissingModuleIsTheBrokenRung() {
		CommandRun run = CommandRun.of("token", "--json", "--no-pcsc", "--module", folder.resolve("key.so").toString());

		JsonObject answer = run.json().getFirst();
		JsonObject rung = rung(answer, "module");
		JsonObject module = answer.getAsJsonArray("modules").get(0).getAsJsonObject();
		assertEquals(ExitCode.FOUND, run.exit(), run.err());
		assertEquals("broken", rung.get("state").getAsString());
		assertEquals("module.missing", rung.get("code").getAsString());
		assertEquals("not-run", rung(answer, "slot").get("state").getAsString());
		assertEquals("not-found", module.get("state").getAsString());
		assertEquals("not-found", module.getAsJsonObject("failure").get("kind").getAsString());
		assertTrue(rules(answer).contains("token.module-missing"), run.out());
	}

	@Test
	void theBrokenRungComesFirst() {
		CommandRun run = CommandRun.of("token", "--lang", "zh", "--no-pcsc", "--module", folder.resolve("key.so").toString());

		assertTrue(run.out().startsWith("✗ 接口驱动："), run.out());
	}

	@Test
	void whatIsRehearsedIsNotTold() {
		CommandRun run = CommandRun.of("token", "--no-pcsc", "--module", folder.resolve("key.so").toString());

		assertFalse(run.out().contains(TokenRehearsal.evidence(Instant.EPOCH).modules().getFirst().name()), run.out());
		assertEquals("", run.err());
	}

	@Test
	void aFileThatIsNoLibraryIsNeverLoaded() throws IOException {
		Path file = Files.writeString(folder.resolve("key.dll"), "not a library");

		JsonObject answer = CommandRun.of("token", "--json", "--no-pcsc", "--module", file.toString(), "--skf", file.toString()).json().getFirst();

		JsonObject module = answer.getAsJsonArray("modules").get(0).getAsJsonObject();
		JsonObject library = answer.getAsJsonArray("skf").get(0).getAsJsonObject();
		assertEquals("wrong-format", module.get("state").getAsString());
		assertEquals("wrong-format", library.get("state").getAsString());
		assertFalse(module.has("calls"));
	}

	@Test
	void hasAllRungsFromTheBottomUp() {
		JsonObject answer = CommandRun.of("token", "--json", "--no-pcsc", "--module", "no-such-module").json().getFirst();

		assertEquals(List.of("usb", "driver", "service", "reader", "card", "module", "slot", "token", "certificate", "key"), stream(answer.getAsJsonArray(
				"rungs")).map(rung -> rung.get("name").getAsString()).toList());
	}

	@Test
	void refusesWhatItDoesNotUnderstand() {
		assertEquals(ExitCode.USAGE, CommandRun.of("token", "key.so").exit());
		assertEquals(ExitCode.USAGE, CommandRun.of("token", "--timeout", "soon").exit());
		assertEquals(ExitCode.USAGE, CommandRun.of("token", "--timeout", "0").exit());
		assertEquals(ExitCode.USAGE, CommandRun.of("token", "check").exit());
	}

	@Test
	void theDeepCheckSaysWhyTheModuleCannotBeAsked() {
		CommandRun run = CommandRun.of("token", "check", "--module", folder.resolve("key.so").toString());

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertTrue(run.err().contains("There is no such file"), run.err());
	}

	static JsonObject rung(JsonObject answer, String name) {
		return stream(answer.getAsJsonArray("rungs")).filter(rung -> rung.get("name").getAsString().equals(name)).findFirst().orElseThrow();
	}

	static List<String> rules(JsonObject answer) {
		return stream(answer.getAsJsonArray("findings")).map(finding -> finding.get("rule").getAsString()).toList();
	}

	private static Stream<JsonObject> stream(JsonArray array) {
		return StreamSupport.stream(array.spliterator(), false).map(element -> element.getAsJsonObject());
	}
}
