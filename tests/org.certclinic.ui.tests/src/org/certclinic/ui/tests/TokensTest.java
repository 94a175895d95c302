package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.certclinic.ui.UiLanguage;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

/** Keys and readers, with a token of SoftHSM and with drivers that are not there. */
@WorkbenchTest
class TokensTest {
	private static final String LABEL = "付款 Key";
	private static final String OWN = "modules";

	private final Workbench workbench = new Workbench();

	@AfterEach
	void nameNoDrivers() {
		drivers().remove(OWN);
	}

	@Test
	void speaksTheLanguageOfTheWorkbench() {
		assertEquals(UiLanguage.current() == UiLanguage.ZH ? "Key 与读卡器" : "Keys and Readers", workbench.tokens().title());
	}

	@Test
	void seesTheTokenOfAModule() throws IOException, InterruptedException {
		drivers().put(OWN, softHsmWithToken().toString());

		var page = workbench.tokens().check();

		assertTrue(page.rows().stream().anyMatch(row -> row.startsWith(LABEL)), () -> page.rows().toString());
		assertTrue(page.rung("TOKEN").contains(LABEL), () -> page.rung("TOKEN"));
	}

	@Test
	void saysThatAModuleIsMissing() {
		drivers().put(OWN, "/no/such/key.so");

		var page = workbench.tokens().check();

		assertTrue(page.findings().contains("token.module-missing"), () -> page.findings().toString());
		assertTrue(page.finding("token.module-missing").contains("key.so"), () -> page.finding("token.module-missing"));
	}

	private static Preferences drivers() {
		return InstanceScope.INSTANCE.getNode("org.certclinic.ui.token");
	}

	/** The tokens are where the environment of this process says, so that workers find them. */
	private static Path softHsmWithToken() throws IOException, InterruptedException {
		var module = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
				"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so").map(Path::of).filter(Files::exists).findFirst();
		assumeTrue(module.isPresent() && System.getenv("SOFTHSM2_CONF") != null, "softhsm2 is not installed");
		Path settings = Path.of(System.getenv("SOFTHSM2_CONF"));
		Path tokens = settings.resolveSibling("tokens");
		Files.createDirectories(tokens);
		Files.writeString(settings, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
		try (Stream<Path> made = Files.list(tokens)) {
			if (made.findAny().isEmpty()) {
				run("softhsm2-util", "--init-token", "--free", "--label", LABEL, "--so-pin", "12345678", "--pin", "1234");
			}
		}
		return module.orElseThrow();
	}

	private static void run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), () -> List.of(command) + said);
	}
}
