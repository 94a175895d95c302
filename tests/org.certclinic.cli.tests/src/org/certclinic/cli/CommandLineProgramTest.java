package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineProgramTest {

	@ParameterizedTest
	@ValueSource(strings = { "search", "case", "code", "inspect", "voucher", "kb lint", "kb export" })
	void everyCommandHasHelpInBothLanguages(String command) {
		CommandRun zh = CommandRun.of((command + " --help --lang zh").split(" "));
		CommandRun en = CommandRun.of((command + " --help --lang en").split(" "));

		assertEquals(ExitCode.OK, zh.exit());
		assertTrue(zh.out().contains("用法"), zh.out());
		assertTrue(en.out().contains("Usage"), en.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "search", "case", "code", "inspect", "voucher", "kb lint", "kb export" })
	void anUnknownOptionIsNamedWithTheUsage(String command) {
		CommandRun run = CommandRun.of((command + " --frobnicate").split(" "));

		assertEquals(ExitCode.USAGE, run.exit());
		assertTrue(run.err().contains("--frobnicate") && run.err().contains("Usage"), run.err());
		assertEquals("", run.out());
	}

	@Test
	void anUnknownCommandIsNamedWithTheCommandsThereAre() {
		CommandRun run = CommandRun.of("serach", "x");

		assertEquals(ExitCode.USAGE, run.exit());
		assertTrue(run.err().contains("serach") && run.err().contains("kb lint"));
	}

	@Test
	void saysItsVersionAsTheManifestHasIt() throws IOException {
		try (var manifest = Files.newInputStream(Path.of("../../bundles/org.certclinic.cli/META-INF/MANIFEST.MF"))) {
			String version = new Manifest(manifest).getMainAttributes().getValue("Bundle-Version");

			assertEquals(new CommandRun(ExitCode.OK, "CertClinic " + version + "\n", ""), CommandRun.of("--version"));
		}
	}

	@Test
	void theOverviewNamesTheOptionForTheVersion() {
		assertTrue(CommandRun.of("--help").out().contains("--version"));
	}

	@Test
	void anUnknownLanguageIsRefused() {
		assertEquals(ExitCode.USAGE, CommandRun.of("code", "--lang", "fr", "32").exit());
	}

	@Test
	void anOptionWithoutItsValueIsNamed() {
		assertTrue(CommandRun.of("search", "--limit").err().contains("--limit"));
	}
}
