package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.certclinic.ui.UiLanguage;
import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second of two starts on one workspace, in the other language: finds what {@link BeforeRestartTest} left. */
@ExtendWith(SWTBotJunit5Extension.class)
@Tag("after-restart")
class AfterRestartTest {
	private final Workbench workbench = new Workbench();

	@Test
	void theQueryIsAnsweredAgain() {
		assertEquals("-1666", workbench.cases().query());
		workbench.settle();
		assertEquals(List.of("cfca-d04"), workbench.cases().hits());
	}

	@Test
	void theCaseIsOpenAgain() {
		workbench.reader().showing("cfca-d04");
	}

	@Test
	void theWorkbenchSpeaksTheOtherLanguage() {
		assertEquals(UiLanguage.ZH, UiLanguage.current());
		assertEquals("案例", workbench.view(CasesPage.ID).getTitle());
	}
}
