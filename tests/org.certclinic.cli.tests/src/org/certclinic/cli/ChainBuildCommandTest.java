package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChainBuildCommandTest {
	@TempDir
	private Path folder;
	private String root;
	private String heap;

	@BeforeEach
	void writeFiles() throws IOException {
		root = ChainFixtures.file(folder, "root.pem", ChainFixtures.ROOT);
		heap = ChainFixtures.file(folder, "heap.pem", ChainFixtures.OTHER_CA + ChainFixtures.CA + ChainFixtures.LEAF);
	}

	@Test
	void writesPemInOrder() throws IOException {
		CommandRun run = build("out.pem");

		assertEquals(ExitCode.OK, run.exit());
		assertEquals(ChainFixtures.LEAF + ChainFixtures.CA + ChainFixtures.ROOT, Files.readString(folder.resolve("out.pem")));
		assertEquals(3, run.json().getFirst().getAsJsonArray("certificates").size());
		assertEquals("pem", run.json().getFirst().get("format").getAsString());
	}

	@Test
	void leavesTheRootOutForServers() throws IOException {
		build("out.pem", "--without-root");

		assertEquals(ChainFixtures.LEAF + ChainFixtures.CA, Files.readString(folder.resolve("out.pem")));
	}

	@Test
	void writesOtherFormatsByTheEnding() throws IOException {
		Path password = Files.writeString(folder.resolve("password"), "secret123");
		for (String ending : List.of("p7b", "p12", "jks")) {
			assertEquals(ExitCode.OK, build("out." + ending, "--export-password-file", password.toString()).exit(), ending);

			CommandRun inspected = CommandRun.of("inspect", "--json", "--password-file", password.toString(), folder.resolve("out." + ending).toString());
			assertEquals(3, inspected.json().stream().filter(object -> object.has("certificate")).count(), ending);
		}
	}

	@Test
	void takesTheFormatThatIsAskedFor() throws IOException {
		build("chain.txt", "--format", "pem");

		assertTrue(Files.readString(folder.resolve("chain.txt")).startsWith("-----BEGIN CERTIFICATE-----"));
		assertEquals(ExitCode.USAGE, build("other.txt").exit());
	}

	@Test
	void replacesAFileOnlyWhenToldTo() throws IOException {
		Path file = Files.writeString(folder.resolve("out.pem"), "mine");

		CommandRun refused = build("out.pem");
		String kept = Files.readString(file);
		CommandRun forced = build("out.pem", "--force");

		assertEquals(List.of(ExitCode.UNREADABLE, ExitCode.OK), List.of(refused.exit(), forced.exit()));
		assertEquals("mine", kept);
		assertTrue(refused.err().contains("--force"), refused::err);
		assertTrue(Files.readString(file).startsWith("-----BEGIN"));
	}

	@Test
	void writesNoChainThatReachesNoRootUnlessToldTo() throws IOException {
		String leaf = ChainFixtures.file(folder, "leaf.pem", ChainFixtures.LEAF);
		Path out = folder.resolve("out.pem");

		CommandRun refused = CommandRun.of("chain", "build", "--trust", root, "--export", out.toString(), leaf);
		boolean written = Files.exists(out);
		CommandRun incomplete = CommandRun.of("chain", "build", "--incomplete", "--trust", root, "--export", out.toString(), leaf);

		assertEquals(List.of(ExitCode.FOUND, ExitCode.FOUND), List.of(refused.exit(), incomplete.exit()));
		assertFalse(written);
		assertTrue(refused.err().contains("chain.issuer-missing"), refused::err);
		assertEquals(ChainFixtures.LEAF, Files.readString(out));
	}

	@Test
	void refusesAKeyOfAnotherCertificate() throws IOException, InterruptedException {
		Path password = Files.writeString(folder.resolve("password"), "secret123");

		CommandRun run = build("out.p12", "--key", ownKey(password), "--password-file", password.toString());

		assertEquals(ExitCode.UNREADABLE, run.exit());
		assertFalse(Files.exists(folder.resolve("out.p12")));
	}

	@Test
	void putsTheKeyBesideItsChain() throws IOException, InterruptedException {
		Path password = Files.writeString(folder.resolve("password"), "secret123");
		String own = ownKey(password);

		CommandRun run = CommandRun.of("chain", "build", "--json", "--trust", own, "--key", own, "--password-file", password.toString(), "--export",
				folder.resolve("out.p12").toString(), own);

		assertEquals(ExitCode.OK, run.exit(), run::err);
		CommandRun inspected = CommandRun.of("inspect", "--json", "--password-file", password.toString(), folder.resolve("out.p12").toString());
		assertTrue(inspected.json().stream().anyMatch(object -> object.has("key")), inspected::out);
	}

	@Test
	void refusesAKeyWhereNoneMayBe() throws IOException {
		assertEquals(ExitCode.USAGE, build("out.pem", "--key", root).exit());
	}

	@Test
	void needsAFileToWrite() {
		assertEquals(ExitCode.USAGE, CommandRun.of("chain", "build", heap).exit());
	}

	private CommandRun build(String out, String... more) {
		List<String> arguments = new ArrayList<>(List.of("chain", "build", "--json", "--at", "2027-01-01", "--trust", root, "--export",
				folder.resolve(out).toString()));
		arguments.addAll(List.of(more));
		arguments.add(heap);
		return CommandRun.of(arguments.toArray(String[]::new));
	}

	/** A store with a key and the certificate that it signed itself. */
	private String ownKey(Path password) throws IOException, InterruptedException {
		Path store = folder.resolve("own.p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC",
				"-alias", "own", "-dname", "CN=own", "-storetype", "PKCS12", "-storepass:file", password.toString(), "-keystore", store.toString())
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertEquals(0, keytool.waitFor());
		return store.toString();
	}
}
