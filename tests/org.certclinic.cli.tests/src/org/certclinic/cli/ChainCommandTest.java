package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

final class ChainCommandTest {
	private static final String AT = "2027-01-01T00:00:00Z";

	@TempDir
	private Path folder;
	private String root;
	private String ca;
	private String leaf;

	@BeforeEach
	void writeFiles() throws IOException {
		root = ChainFixtures.file(folder, "root.pem", ChainFixtures.ROOT);
		ca = ChainFixtures.file(folder, "ca.pem", ChainFixtures.CA);
		leaf = ChainFixtures.file(folder, "leaf.pem", ChainFixtures.LEAF);
	}

	@Test
	void tellsTheWholeChainFromLeafToRoot() {
		CommandRun run = judge("--trust", root, "--intermediates", ca, leaf);

		JsonObject chain = run.json().getFirst();
		assertEquals(ExitCode.OK, run.exit());
		assertTrue(chain.get("valid").getAsBoolean() && chain.get("anchored").getAsBoolean() && chain.get("complete").getAsBoolean());
		assertEquals(List.of("CN=www.bank.example,O=Example Bank,C=CN", "CN=Example CA,O=Example Bank,C=CN", "CN=Example Root,O=Example Bank,C=CN"),
				texts(chain, "path", "subject"));
		assertEquals("2027-01-01T00:00:00Z general", chain.get("at").getAsString() + " " + chain.get("profile").getAsString());
		assertEquals(List.of(), texts(chain, "problems", "code"));
		assertEquals(List.of("true", "true"), texts(chain, "candidates", "accepted"));
	}

	@Test
	void saysWhatIsMissingAndWhichCasesThatIs() {
		CommandRun run = judge("--trust", root, leaf);

		JsonObject problem = run.json().getFirst().getAsJsonArray("problems").get(0).getAsJsonObject();
		assertEquals(ExitCode.FOUND, run.exit());
		assertEquals("chain.issuer-missing 0 error", problem.get("code").getAsString() + " " + problem.get("depth") + " "
				+ problem.get("severity").getAsString());
		assertTrue(problem.getAsJsonObject("message").get("zh").getAsString().contains("Example CA"));
		assertTrue(problem.getAsJsonObject("advice").has("en"));
		assertEquals("cfca-u05", problem.getAsJsonArray("cases").get(0).getAsString());
	}

	@Test
	void saysWhyAnIssuerWasRejectedAndWhoseItWas() throws IOException {
		String other = ChainFixtures.file(folder, "other.pem", ChainFixtures.OTHER_CA);

		JsonObject chain = judge("--trust", root, "--intermediates", other, leaf).json().getFirst();

		JsonObject rejected = chain.getAsJsonArray("candidates").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(candidate -> !candidate.get("accepted").getAsBoolean()).findFirst().orElseThrow();
		assertEquals("CN=Example CA,O=Example Bank,C=CN", rejected.get("subject").getAsString());
		assertEquals(texts(chain, "path", "sha256").getFirst(), rejected.get("issuerOf").getAsString());
		assertTrue(texts(rejected, "reasons", "code").contains("chain.signature-wrong"));
	}

	@Test
	void takesTheRestOfTheLeafsFileForIntermediates() throws IOException {
		String both = ChainFixtures.file(folder, "both.pem", ChainFixtures.CA + ChainFixtures.LEAF);

		JsonObject chain = judge("--trust", root, both).json().getFirst();

		assertTrue(chain.get("valid").getAsBoolean());
		assertEquals("CN=www.bank.example,O=Example Bank,C=CN", texts(chain, "path", "subject").getFirst());
	}

	@Test
	void readsTheLeafFromStandardInput() {
		CommandRun run = CommandRun.withInput(ChainFixtures.LEAF, "chain", "--json", "--at", AT, "--trust", root, "--intermediates", ca, "-");

		assertEquals(ExitCode.OK, run.exit());
	}

	@Test
	void judgesAnExpiredCertificateAtAnyTime() {
		CommandRun late = CommandRun.of("chain", "--json", "--at", "2200-01-01", "--trust", root, "--intermediates", ca, leaf);

		assertEquals(ExitCode.FOUND, late.exit());
		assertTrue(texts(late.json().getFirst(), "problems", "code").contains("chain.expired"));
	}

	@Test
	void judgesTheHostName() {
		assertEquals(ExitCode.OK, judge("--host", "www.bank.example", "--trust", root, "--intermediates", ca, leaf).exit());

		JsonObject other = judge("--host", "bank.example", "--trust", root, "--intermediates", ca, leaf).json().getFirst();
		assertEquals(List.of("chain.host-mismatch"), texts(other, "problems", "code"));
	}

	@Test
	void judgesRevocationByTheGivenLists() throws IOException {
		String list = ChainFixtures.file(folder, "ca.crl", ChainFixtures.LIST);

		JsonObject chain = judge("--crl", list, "--trust", root, "--intermediates", ca, leaf).json().getFirst();

		assertFalse(chain.get("valid").getAsBoolean());
		assertTrue(texts(chain, "problems", "code").contains("chain.revoked"));
	}

	@Test
	void judgesAPrivateRootsServerByTheGeneralProfile() {
		JsonObject chain = judge("--purpose", "server", "--trust", root, "--intermediates", ca, leaf).json().getFirst();

		assertEquals("general", chain.get("profile").getAsString());
		assertTrue(chain.get("valid").getAsBoolean());
	}

	@Test
	void judgesByTheWebsProfileWhenToldTo() {
		JsonObject chain = judge("--purpose", "server", "--profile", "web", "--trust", root, "--intermediates", ca, leaf).json().getFirst();

		assertEquals("web", chain.get("profile").getAsString());
	}

	@Test
	void trustsWhatJavaAndTheSystemTrustUnlessToldOtherwise() {
		JsonObject chain = judge("--intermediates", ca, "--intermediates", root, leaf).json().getFirst();

		assertEquals(List.of("chain.untrusted-root"), texts(chain, "problems", "code"));
	}

	@Test
	void drawsATreeForPeople() {
		CommandRun run = CommandRun.of("chain", "--lang", "en", "--at", AT, "--host", "bank.example", "--trust", root, "--intermediates", ca, leaf);

		List<String> lines = run.out().lines().toList();
		assertTrue(lines.getFirst().startsWith("NOT VALID    www.bank.example    judged at"), run::out);
		assertTrue(lines.contains("[error] CN=www.bank.example,O=Example Bank,C=CN"), run::out);
		assertTrue(lines.contains("   └─ [ok] CN=Example CA,O=Example Bank,C=CN"), run::out);
		assertTrue(lines.contains("      └─ [ok] CN=Example Root,O=Example Bank,C=CN  (trusted)"), run::out);
		assertTrue(run.out().contains("[chain.host-mismatch]") && run.out().contains("Cases: cfca-u04"), run::out);
	}

	@Test
	void speaksChinese() {
		CommandRun run = CommandRun.of("chain", "--lang", "zh", "--at", AT, "--trust", root, leaf);

		assertTrue(run.out().startsWith("无效") && run.out().contains("找不到它的证书"), run::out);
	}

	@Test
	void refusesAFileWithoutACertificate() throws IOException {
		String empty = ChainFixtures.file(folder, "empty.txt", "nothing");

		CommandRun run = judge("--trust", root, empty);

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertTrue(run.err().contains("empty.txt"), run::err);
	}

	@Test
	void saysWhichPasswordFileCannotBeRead() {
		CommandRun run = judge("--password-file", folder.toString(), leaf);

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertTrue(run.err().contains(folder.toString()), run::err);
	}

	@Test
	void refusesWhatItCannotUnderstand() {
		List.of(List.of("--at", "yesterday"), List.of("--purpose", "tls"), List.of("--max-depth", "-1x"), List.of("--policy", "any"), List.of("--batch", "x"))
				.forEach(options -> {
					List<String> arguments = new ArrayList<>(List.of("chain"));
					arguments.addAll(options);
					arguments.add(leaf);
					assertEquals(ExitCode.USAGE, CommandRun.of(arguments.toArray(String[]::new)).exit(), options::toString);
				});
		assertEquals(ExitCode.USAGE, CommandRun.of("chain").exit());
	}

	private static CommandRun judge(String... arguments) {
		List<String> all = new ArrayList<>(List.of("chain", "--json", "--at", AT));
		all.addAll(List.of(arguments));
		return CommandRun.of(all.toArray(String[]::new));
	}

	private static List<String> texts(JsonObject object, String list, String field) {
		return object.getAsJsonArray(list).asList().stream().map(one -> one.getAsJsonObject().get(field).getAsString()).toList();
	}
}
