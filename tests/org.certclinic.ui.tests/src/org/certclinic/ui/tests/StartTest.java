package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** What is there when the workbench has started. */
@WorkbenchTest
class StartTest {
	private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4 .*(?:\\R!MESSAGE .*)?", Pattern.MULTILINE);

	private final Workbench workbench = new Workbench();

	@Test
	void theSupportPerspectiveShowsCasesAndReader() {
		assertEquals(Texts.ofWorkbench("perspective"), workbench.perspective());
		assertTrue(workbench.openViews().containsAll(List.of(CasesPage.ID, ReaderPage.ID)), () -> workbench.openViews().toString());
	}

	@Test
	void theTitleIsTheNameOfTheProgram() {
		assertEquals("CertClinic", workbench.title());
	}

	@Test
	void everyCaseIsShownBeforeAnythingIsAsked() {
		assertEquals(32, workbench.cases().hits().size());
		assertFalse(workbench.cases().isNarrowed());
	}

	@Test
	void theLogHasNoError() throws IOException {
		var log = Platform.getLogFileLocation().toPath();

		var errors = Files.exists(log) ? ERROR.matcher(Files.readString(log)).results().map(found -> found.group()).toList() : List.of();

		assertEquals(List.of(), errors);
	}
}
