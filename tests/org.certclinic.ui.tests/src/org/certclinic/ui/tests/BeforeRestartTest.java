package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.certclinic.ui.UiLanguage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first of two starts on one workspace: leaves a query and an open case for {@link AfterRestartTest}. */
@WorkbenchTest
@Tag("before-restart")
class BeforeRestartTest {
	private final Workbench workbench = new Workbench();

	@Test
	void aCaseIsOpenWhenTheWorkbenchCloses() {
		workbench.cases().search("-1666").open(0).showing("cfca-d04");

		assertEquals(UiLanguage.EN, UiLanguage.current());
	}
}
