package org.certclinic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.certclinic.ui.UiLanguage;
import org.junit.jupiter.api.Test;

/** A download voucher, as a slip and as two codes. */
@WorkbenchTest
class VoucherTest {
	private static final String REFERENCE = "12345678";
	private static final String AUTHORIZATION = "7VHP-SQKB-DC43";

	private final Workbench workbench = new Workbench();

	@Test
	void speaksTheLanguageOfTheWorkbench() {
		assertEquals(UiLanguage.current() == UiLanguage.ZH ? "下载凭证" : "Download Voucher", workbench.voucher().title());
	}

	@Test
	void soundCodesHaveNoFinding() {
		var page = workbench.voucher().codes(REFERENCE, AUTHORIZATION);

		assertEquals(List.of(), page.findings());
		assertEquals(List.of(), page.authorizationMarks());
	}

	@Test
	void eachWrongCharacterIsMarkedAndTold() {
		var page = workbench.voucher().codes(REFERENCE, "7VHP－SQKB-DC4l");

		assertEquals(List.of(4, 13), page.authorizationMarks());
		assertTrue(page.authorizationHints().contains("5") && page.authorizationHints().contains("14"), page::authorizationHints);
		assertFalse(page.findings().isEmpty());
	}

	@Test
	void aPastedSlipFillsTheFields() {
		var page = workbench.voucher().slip("参考号：" + REFERENCE + "\n授权码：" + AUTHORIZATION + "\nDN：cn=" + Samples.NAME
				+ ",ou=Customers,o=CFCA Operation CA,C=CN\n");

		assertEquals(REFERENCE, page.reference());
		assertEquals(AUTHORIZATION, page.authorization());
		assertEquals(Samples.NAME, page.copySearchName());
	}

	@Test
	void theNameIsComparedWithTheSelectedCertificate() {
		workbench.certificates().paste(Samples.CURRENT).select(0);

		var page = workbench.voucher().slip("cn=" + Samples.NAME + ",ou=Customers,o=CFCA Operation CA,C=CN");

		assertEquals(List.of("CN", "OU", "O", "C"), page.comparison(0));
		assertEquals("CFCA Operation CA2", page.comparison(2).get(2));
	}

	@Test
	void clearingForgetsEverything() {
		var page = workbench.voucher().slip("参考号：" + REFERENCE + "\n授权码：" + AUTHORIZATION).clear();

		assertEquals("", page.slip() + page.reference() + page.authorization());
		assertEquals(List.of(), page.findings());
	}
}
