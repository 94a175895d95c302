package org.certclinic.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "./certclinic test starts a display")
final class WorkbenchRestartTest {
	private static final String COPY_REPLY = "ctrl+shift+c";

	@Test
	void keepsTheOpenCaseAndSpeaksTheChosenLanguageAfterARestart(@TempDir Path home) throws IOException, InterruptedException {
		try (WorkbenchProcess first = WorkbenchProcess.start(home)) {
			first.keys("ctrl+l");
			first.type("8010001D");
			String english = first.copied(text -> text.contains("8010001D"), "ctrl+l", "Return", COPY_REPLY);
			assertTrue(english.contains("8010001D") && !chinese(english), log(home) + english);
			assertEquals(0, first.quit(), log(home));
		}
		Files.createDirectories(home.resolve("config/certclinic"));
		Files.writeString(home.resolve("config/certclinic/language"), "zh\n");

		try (WorkbenchProcess second = WorkbenchProcess.start(home)) {
			String reply = second.copied(text -> text.contains("8010001D"), COPY_REPLY);

			assertTrue(reply.contains("8010001D") && chinese(reply), log(home) + reply);
			assertEquals(0, second.quit(), log(home));
		}
	}

	private static boolean chinese(String text) {
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}

	private static String log(Path home) throws IOException {
		return Files.readString(home.resolve("workbench.log")) + "\n";
	}
}
