package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

final class ChainBatchTest {
	@TempDir
	private Path folder;

	@Test
	void answersInTheOrderOfTheLines() {
		String lines = IntStream.range(0, 100).mapToObj(i -> line(Map.of("id", i))).collect(Collectors.joining("\n"));

		List<JsonObject> answers = batch(lines).json();

		assertEquals(IntStream.range(0, 100).boxed().toList(), answers.stream().map(answer -> answer.get("id").getAsInt()).toList());
		assertTrue(answers.stream().allMatch(answer -> answer.get("valid").getAsBoolean()));
	}

	@Test
	void goesOnBehindALineThatCannotBeRead() {
		CommandRun run = batch(String.join("\n", "no json", line(Map.of("id", "damaged", "leaf", "-----BEGIN CERTIFICATE-----\nMIIB")),
				line(Map.of("id", "empty", "leaf", "")), line(Map.of("id", "odd", "at", "noon")), "", line(Map.of("id", "last"))));

		List<JsonObject> answers = run.json();
		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertEquals(List.of("batch.not-json", "damaged", "empty", "odd batch.field", "last true"),
				answers.stream().map(ChainBatchTest::summary).map(text -> text.replaceAll("^(damaged|empty) .*", "$1")).toList());
		assertEquals(1, answers.getFirst().get("line").getAsInt());
		assertTrue(answers.get(3).getAsJsonObject("problem").getAsJsonObject("message").get("en").getAsString().contains("at"));
	}

	@Test
	void judgesServersByTheWebsProfile() {
		List<JsonObject> answers = batch(line(Map.of("id", "s", "purpose", "server")) + "\n" + line(Map.of("id", "c", "purpose", "client"))
				+ "\n" + line(Map.of("id", "p", "purpose", "server", "profile", "general"))).json();

		assertEquals(List.of("web", "general", "general"), answers.stream().map(answer -> answer.get("profile").getAsString()).toList());
	}

	@Test
	void takesNamesDepthPoliciesAndLists() {
		List<JsonObject> answers = batch(String.join("\n", line(Map.of("host", "bank.example")), line(Map.of("ip", "192.0.2.1")),
				line(Map.of("email", "a@bank.example")), line(Map.of("maxDepth", 0)),
				line(Map.of("initialPolicySet", List.of("1.2.3"), "initialExplicitPolicy", true)), line(Map.of("crls", List.of(ChainFixtures.LIST))),
				line(Map.of("at", "2200-01-01T00:00:00+08:00")))).json();

		assertEquals(List.of("chain.host-mismatch", "chain.ip-mismatch", "chain.email-mismatch", "chain.too-long", "chain.policy", "chain.revoked",
				"chain.expired"), answers.stream().map(answer -> codes(answer).getFirst()).toList());
	}

	@Test
	void usesTheCommandLinesFilesWhereALineHasNone() throws IOException {
		String root = ChainFixtures.file(folder, "root.pem", ChainFixtures.ROOT);
		String ca = ChainFixtures.file(folder, "ca.pem", ChainFixtures.CA);

		CommandRun run = CommandRun.withInput(new Gson().toJson(Map.of("leaf", ChainFixtures.LEAF)), "chain", "--json", "--at", "2027-01-01", "--trust",
				root, "--intermediates", ca, "--batch", "-");

		assertEquals(ExitCode.OK, run.exit());
		assertFalse(run.json().getFirst().has("id"));
	}

	@Test
	void namesWhatBesideTheLeafCouldNotBeRead() {
		JsonObject answer = batch(line(Map.of("intermediates", List.of(ChainFixtures.CA, "rubbish")))).json().getFirst();

		assertTrue(answer.get("valid").getAsBoolean());
		assertEquals("intermediates", answer.getAsJsonArray("unreadable").get(0).getAsJsonObject().get("source").getAsString());
	}

	@Test
	void readsAFile() throws IOException {
		Path file = Files.writeString(folder.resolve("lines"), line(Map.of("id", "one")) + "\n");

		CommandRun run = CommandRun.of("chain", "--lang", "en", "--batch", file.toString());

		assertEquals(ExitCode.OK, run.exit());
		assertTrue(run.out().startsWith("# one\nVALID    www.bank.example"), run::out);
	}

	@Test
	void saysWhichFileIsNotThere() {
		assertEquals(ExitCode.UNREADABLE, CommandRun.of("chain", "--batch", folder.resolve("none").toString()).exit());
	}

	private static CommandRun batch(String lines) {
		return CommandRun.withInput(lines, "chain", "--json", "--batch", "-");
	}

	/** A sound chain with other values for some fields. */
	private static String line(Map<String, Object> fields) {
		Map<String, Object> all = new LinkedHashMap<>(Map.of("leaf", ChainFixtures.LEAF, "intermediates", List.of(ChainFixtures.CA), "trust",
				List.of(ChainFixtures.ROOT), "at", "2027-01-01T00:00:00Z"));
		all.putAll(fields);
		return new Gson().toJson(all);
	}

	private static String summary(JsonObject answer) {
		String id = answer.has("id") ? answer.get("id").getAsString() + " " : "";
		return id + (answer.has("problem") ? answer.getAsJsonObject("problem").get("code").getAsString() : answer.get("valid").getAsString());
	}

	private static List<String> codes(JsonObject answer) {
		return answer.getAsJsonArray("problems").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(problem -> problem.get("severity").getAsString().equals("error")).map(problem -> problem.get("code").getAsString()).toList();
	}
}
