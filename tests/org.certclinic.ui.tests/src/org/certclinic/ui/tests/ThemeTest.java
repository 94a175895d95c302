package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Dark and light. */
@WorkbenchTest
class ThemeTest {
	private final Workbench workbench = new Workbench();

	@Test
	void theMenuSwitchesToDarkAndBack() {
		var light = workbench.cases().colours();
		assertFalse(workbench.isDark());

		workbench.switchTheme();
		assertTrue(workbench.isDark());
		assertNotEquals(light, workbench.cases().colours());

		workbench.switchTheme();
		assertFalse(workbench.isDark());
		assertEquals(light, workbench.cases().colours());
	}

	@Test
	void theBoxWithAReadingIsAgainAsItWas() {
		workbench.cases().search("8010001D");
		var light = workbench.cases().readingGround();

		workbench.switchTheme();
		assertNotEquals(light, workbench.cases().readingGround());
		workbench.switchTheme();

		assertEquals(light, workbench.cases().readingGround());
	}
}
