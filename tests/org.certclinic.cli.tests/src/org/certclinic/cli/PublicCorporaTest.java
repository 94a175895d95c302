package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Public collections of chains are judged as their authors do, but for cases that are named here. See {@code corpora/README.md}. */
final class PublicCorporaTest {
	private static final Path CORPORA = Path.of("corpora");
	/**
	 * Rejected though expected to be accepted: of each the collection has a twin that is to be rejected and differs in nothing that a
	 * validator could go by. See {@code docs/chains.md}.
	 */
	private static final Map<String, String> STRICTER = new TreeMap<>(Map.of("cve::cve-2024-0567", "chain.profile.aki-missing",
			"pathlen::validation-ignores-pathlen-in-leaf", "chain.profile.ca-as-leaf", "rfc5280::ca-as-leaf", "chain.profile.ca-as-leaf",
			"rfc5280::eku::ee-without-eku", "chain.profile.eku-missing", "webpki::nc::permitted-dns-match-noncritical",
			"chain.profile.name-constraints-not-critical"));

	@Test
	void agreesWithLimboButForRulesThatContradictEachOther() throws IOException {
		Differences differences = judge("x509-limbo.jsonl", 208);

		assertEquals(Set.of(), differences.accepted);
		assertEquals(STRICTER.keySet(), differences.rejected.keySet());
		STRICTER.forEach((id, code) -> assertEquals(true, differences.rejected.get(id).contains(code), id));
	}

	@Test
	void agreesWithBetterTls() throws IOException {
		Differences differences = judge("bettertls.jsonl", 81);

		assertEquals(Set.of(), differences.accepted);
		assertEquals(Map.of(), differences.rejected);
	}

	@Test
	void agreesWithPkits() throws IOException {
		Differences differences = judge("pkits.jsonl", 249);

		assertEquals(Set.of(), differences.accepted);
		assertEquals(Map.of(), differences.rejected);
	}

	/** @param rejected the codes of errors by the case's id */
	private record Differences(Set<String> accepted, Map<String, Set<String>> rejected) {
	}

	private static Differences judge(String file, int count) throws IOException {
		Path corpus = CORPORA.resolve(file);
		List<JsonObject> cases = Files.readAllLines(corpus).stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		List<JsonObject> answers = CommandRun.of("chain", "--json", "--batch", corpus.toString()).json();

		assertEquals(count, cases.size());
		assertEquals(count, answers.size());
		var differences = new Differences(new TreeSet<>(), new TreeMap<>());
		for (int i = 0; i < count; i++) {
			String id = cases.get(i).get("id").getAsString();
			boolean expected = cases.get(i).get("expected").getAsBoolean();
			assertEquals(id, answers.get(i).get("id").getAsString());
			boolean valid = answers.get(i).has("valid") && answers.get(i).get("valid").getAsBoolean();
			if (valid && !expected) {
				differences.accepted.add(id);
			} else if (!valid && expected) {
				differences.rejected.put(id, codes(answers.get(i)));
			}
		}
		return differences;
	}

	private static Set<String> codes(JsonObject answer) {
		Set<String> codes = new TreeSet<>();
		answer.getAsJsonArray("problems").forEach(problem -> codes.add(problem.getAsJsonObject().get("code").getAsString()));
		return codes;
	}
}
