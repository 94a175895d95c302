package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What a chain lacks is fetched from a server on this computer, and only after somebody agreed. */
final class ChainFetchTest {
	private static final List<String> EVERYTHING = List.of("issuing.cer", "issuing.crl", "issuing.ocsp", "root.crl", "root.ocsp");

	@TempDir
	private Path folder;
	private Authority authority;

	@BeforeEach
	void makeAuthority() throws IOException, InterruptedException {
		authority = new Authority(folder);
	}

	@AfterEach
	void stopServer() {
		authority.close();
	}

	private List<String> arguments(String... options) {
		List<String> all = new ArrayList<>(List.of("chain", "--json", "--trust", authority.file("root.pem")));
		all.addAll(List.of(options));
		all.add(authority.file("site.pem"));
		return all;
	}

	private CommandRun judge(String... options) {
		return CommandRun.of(arguments(options).toArray(String[]::new));
	}

	private CommandRun answer(String typed, String... options) {
		return CommandRun.answering(typed, arguments(options).toArray(String[]::new));
	}

	private static List<String> codes(CommandRun run) {
		return run.json().getFirst().getAsJsonArray("problems").asList().stream().map(problem -> problem.getAsJsonObject().get("code").getAsString()).toList();
	}

	private static List<JsonObject> fetched(CommandRun run) {
		return run.json().getFirst().getAsJsonArray("fetched").asList().stream().map(one -> one.getAsJsonObject()).toList();
	}

	@Test
	void fetchesIssuersFirstAndThenWhatTellsOfRevocation() {
		CommandRun run = judge("--require-revocation", "--yes", "--fetch");

		assertEquals(List.of(), codes(run));
		assertEquals(ExitCode.OK, run.exit());
		assertEquals(EVERYTHING, authority.asked());
		assertEquals(5, fetched(run).size());
		assertTrue(fetched(run).stream().allMatch(one -> one.has("url") && !one.has("problem")), run::out);
		assertTrue(run.err().contains("127.0.0.1:") && run.err().contains("/issuing.ocsp"), run::err);
	}

	@Test
	void isToldByAResponderWhatIsRevoked() throws IOException, InterruptedException {
		authority.revoke();

		assertEquals(List.of("chain.revoked"), codes(judge("--yes", "--fetch", "issuers,ocsp")));
		assertEquals(List.of("issuing.cer", "issuing.ocsp", "root.ocsp"), authority.asked());
	}

	@Test
	void isToldByAListWhatIsRevoked() throws IOException, InterruptedException {
		authority.revoke();

		assertEquals(List.of("chain.revoked"), codes(judge("--intermediates", authority.file("issuing.pem"), "--yes", "--fetch", "crls")));
		assertEquals(List.of("issuing.crl", "root.crl"), authority.asked());
	}

	@Test
	void sendsNothingWhereNobodyCanAgree() {
		CommandRun run = judge("--fetch");

		assertEquals(ExitCode.USAGE, run.exit());
		assertTrue(run.err().contains("--yes") && run.out().isEmpty(), run::err);
		assertEquals(List.of(), authority.asked());
	}

	@Test
	void sendsNothingUnlessTheAnswerIsYes() {
		for (String answer : List.of("", "\n", "n\n", "否\n", "yesterday\n", "x".repeat(1000))) {
			CommandRun run = answer(answer, "--fetch");

			assertEquals(List.of("chain.issuer-missing"), codes(run));
			assertEquals(List.of(), fetched(run));
			assertTrue(run.err().contains("/issuing.cer"), run::err);
		}
		assertEquals(List.of(), authority.asked());
	}

	@Test
	void asksAgainForWhatIsNew() {
		assertEquals(List.of(), codes(answer("y\n是\n", "--fetch")));
		assertEquals(EVERYTHING, authority.asked());
	}

	@Test
	void asksForIssuersAloneWhenAskedTo() {
		assertEquals(List.of(), codes(answer("Yes\n", "--fetch", "issuers")));
		assertEquals(List.of("issuing.cer"), authority.asked());
	}

	@Test
	void saysWhatDidNotCome() throws IOException {
		Files.delete(folder.resolve("issuing.crl"));
		Files.writeString(folder.resolve("root.crl"), "Log in");

		CommandRun run = judge("--yes", "--fetch", "issuers,crls");

		List<String> problems = fetched(run).stream().filter(one -> one.has("problem")).map(one -> one.getAsJsonObject("problem").get("code").getAsString()).toList();
		assertEquals(List.of("net.unreachable", "net.no-list"), problems);
		assertEquals(true, run.json().getFirst().get("valid").getAsBoolean());
	}

	@Test
	void doesNotFetchForABatch() {
		assertEquals(ExitCode.USAGE, CommandRun.of("chain", "--fetch", "crls", "--yes", "--batch", "-").exit());
	}
}
