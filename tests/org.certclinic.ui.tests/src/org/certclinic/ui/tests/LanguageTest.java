package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;

import org.certclinic.core.UserFolders;
import org.certclinic.ui.UiLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The language for the next start. */
@WorkbenchTest
class LanguageTest {
	private final Workbench workbench = new Workbench();

	@AfterEach
	void forget() throws IOException {
		Files.deleteIfExists(new UserFolders().config().resolve("language"));
	}

	@Test
	void theLanguageInUseIsKeptWithoutAQuestion() throws IOException {
		workbench.preferences().choose(UiLanguage.current()).apply();

		assertEquals(UiLanguage.current().id(), kept());
	}

	@Test
	void anotherLanguageIsKeptForTheNextStart() throws IOException {
		var other = UiLanguage.current().other();

		workbench.preferences().choose(other).applyAndRestartLater();

		assertEquals(other.id(), kept());
	}

	private static String kept() throws IOException {
		return Files.readString(new UserFolders().config().resolve("language")).strip();
	}
}
