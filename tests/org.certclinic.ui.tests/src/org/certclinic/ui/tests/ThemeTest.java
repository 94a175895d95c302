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
}
