package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.tests.CertificatesPage.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what a customer sent to what is wrong with it. */
@WorkbenchTest
class CertificatesTest {
	private static final String EXPIRED_RULE = "x509.validity.expired";

	/** Where the serial number is encoded. */
	private static final int SERIAL_NUMBER = 13;

	private final Workbench workbench = new Workbench();

	@Test
	void speaksTheLanguageOfTheWorkbench() {
		assertEquals(UiLanguage.current() == UiLanguage.ZH ? "证书检查" : "Certificates", workbench.certificates().title());
	}

	@Test
	void aPastedCertificateIsListedAndItsSummaryShown() {
		var page = workbench.certificates();
		assertTrue(page.isEmpty());

		page.paste("Hello,\n\n> my certificate:\n" + Samples.EXPIRED.indent(2));

		assertEquals(List.of(Samples.NAME), page.column(0));
		page.show(Tab.SUMMARY);
		assertEquals(Samples.NAME, page.name());
		assertTrue(page.value("subject").startsWith("CN=" + Samples.NAME + ",OU=Customers"), () -> page.value("subject"));
		assertTrue(page.text("validity").contains("2022-03-01"), () -> page.text("validity"));
		assertEquals(page.text("validity"), page.copyText("validity"));
		assertEquals("1001", page.value("serial"));
		assertTrue(page.findings().contains(EXPIRED_RULE), () -> page.findings().toString());
	}

	@Test
	void filesAreOpened(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("zhang.cer"), Samples.CURRENT);
		var page = workbench.certificates();

		try (var _ = PathAnswer.always(file)) {
			page.openFiles();
		}

		assertEquals(List.of(Samples.NAME), page.column(0));
		assertTrue(page.column(6).getFirst().contains("zhang.cer"), () -> page.column(6).toString());
	}

	@Test
	void aStoreIsOpenedWithThePasswordThatIsTyped(@TempDir Path folder) throws Exception {
		Path store = Samples.store(folder.resolve("zhang.pfx"), "PKCS12", "secret");
		var page = workbench.certificates();

		try (var _ = PathAnswer.always(store)) {
			page.openProtectedFile("secret");
		}

		assertTrue(page.column(0).contains(Samples.NAME), () -> page.column(0).toString());
	}

	@Test
	void aStoreWithoutItsPasswordIsListedWithWhatIsKnown(@TempDir Path folder) throws Exception {
		Path store = Samples.store(folder.resolve("zhang.pfx"), "PKCS12", "secret");
		var page = workbench.certificates();

		try (var _ = PathAnswer.always(store)) {
			page.openWithoutPassword();
		}

		page.show(Tab.SUMMARY).select(0);
		assertEquals(1, page.column(0).size());
		assertFalse(page.findings().isEmpty());
	}

	@Test
	void whatIsNoCertificateIsSaidToBeNone() {
		var page = workbench.certificates().paste("-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n");

		page.show(Tab.SUMMARY);

		assertEquals(1, page.column(0).size());
		assertFalse(page.findings().isEmpty());
	}

	@Test
	void objectsWithOneKeyLeadToEachOther() {
		var page = workbench.certificates().paste(Samples.EXPIRED + Samples.CURRENT);

		page.show(Tab.SUMMARY).select(0);

		assertEquals(List.of(Samples.NAME), page.others());
	}

	@Test
	void theListIsNarrowedAndSorted() {
		var page = workbench.certificates().paste(Samples.CURRENT + Samples.EXPIRED);

		page.filter("1001");
		assertEquals(1, page.column(1).size());
		page.filter("");
		assertEquals(2, page.column(1).size());

		page.sort(1);
		assertTrue(page.column(1).getFirst().startsWith("2022"), () -> page.column(1).toString());
		page.sort(1);
		assertTrue(page.column(1).getFirst().startsWith("2122"), () -> page.column(1).toString());
		page.sort(1);
	}

	@Test
	void whatIsRemovedComesBack() {
		var page = workbench.certificates().paste(Samples.CURRENT + Samples.EXPIRED).removeAll();
		assertTrue(page.isEmpty());

		workbench.menu("menu.edit", "menu.undo").click();
		workbench.settle();

		assertEquals(2, page.column(0).size());
	}

	/** Rows that went must not be coloured: GTK ends the program. */
	@Test
	void theThemeChangesAfterRowsAreGone() {
		var page = workbench.certificates().paste((Samples.CURRENT + Samples.EXPIRED).repeat(20)).show(Tab.BYTES);
		page.filter("1001").filter("").select(1).select(0).removeAll();

		workbench.switchTheme();
		assertTrue(workbench.isDark());
		workbench.switchTheme();

		assertTrue(page.isEmpty());
	}

	@Test
	void aFieldIsShownInFullAndCopied() {
		var page = workbench.certificates().paste(Samples.CURRENT).show(Tab.FIELDS);
		int row = page.fields(1).indexOf("1002");

		page.selectField(row);

		assertEquals("1002", page.fieldValue());
		assertEquals("1002", page.copyField(row));
	}

	@Test
	void treeAndBytesSelectEachOther() {
		var page = workbench.certificates().paste(Samples.CURRENT).show(Tab.BYTES);
		String whole = page.bytesStatus();
		assertTrue(page.selectedInTree().contains("SEQUENCE"), page::selectedInTree);

		page.selectFirstChildInTree();
		String first = page.bytesStatus();
		assertNotEquals(whole, first);

		page.clickByte(0);
		assertEquals(whole, page.bytesStatus());
		page.clickByte(4);
		assertEquals(first, page.bytesStatus());
		page.clickByte(SERIAL_NUMBER);
		assertTrue(page.selectedInTree().contains("INTEGER"), page::selectedInTree);
	}

	@Test
	void twoCertificatesAreComparedFieldByField() {
		var page = workbench.certificates().paste(Samples.EXPIRED + Samples.CURRENT).select(0);
		assertFalse(page.canCompare());

		page.select(0, 1).compare();

		int all = page.comparison(0).size();
		int serial = page.comparison(1).indexOf("1001");
		assertEquals("1002", page.comparison(2).get(serial));
		page.onlyDifferent(true);
		assertTrue(page.comparison(0).size() < all);
		assertTrue(page.comparison(1).contains("1001"));
		page.onlyDifferent(false).show(Tab.SUMMARY);
	}

	@Test
	void theListIsExportedForSpreadsheets(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("certificates.csv");
		var page = workbench.certificates().paste(Samples.EXPIRED + Samples.CURRENT);

		try (var _ = PathAnswer.always(file)) {
			page.exportCsv();
		}

		String csv = Files.readString(file);
		assertTrue(csv.startsWith("\uFEFF"), csv);
		assertTrue(csv.contains("1001") && csv.contains("1002") && csv.contains(Samples.NAME), csv);
	}

	@Test
	void aFindingLeadsToItsCase() {
		var page = workbench.certificates();

		try (var _ = CaseAnswer.always("cfca-u06")) {
			page.paste(Samples.EXPIRED).show(Tab.SUMMARY);
			assertTrue(page.cases().contains(EXPIRED_RULE + "/cfca-u06"), () -> page.cases().toString());
			page.openCase(EXPIRED_RULE + "/cfca-u06");
		}

		workbench.reader().showing("cfca-u06");
	}
}
