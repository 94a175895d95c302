package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views come and go. */
@WorkbenchTest
class ViewsTest {
	private final Workbench workbench = new Workbench();

	@ParameterizedTest
	@CsvSource({ "org.certclinic.ui.knowledge.cases, menu.view, view.cases", "org.certclinic.ui.knowledge.reader, menu.view, view.reader",
			"org.certclinic.ui.knowledge.problems, menu.view, view.problems",
			"org.certclinic.ui.certificate.certificates, menu.view, view.certificates",
			"org.certclinic.ui.certificate.voucher, menu.view, view.voucher", "org.certclinic.ui.token.tokens, menu.view, view.tokens",
			"org.certclinic.ui.certificate.outline, menu.view, view.outline",
			"org.eclipse.ui.views.PropertySheet, menu.view, view.properties", "org.eclipse.pde.runtime.LogView, menu.help, view.errorLog" })
	void aViewCanBeClosedAndReopened(String id, String menu, String item) {
		workbench.menu(menu, item).click();
		workbench.view(id).close();
		assertFalse(workbench.openViews().contains(id));

		workbench.menu(menu, item).click();

		assertTrue(workbench.view(id).isActive());
		assertTrue(workbench.openViews().contains(id));
	}
}
