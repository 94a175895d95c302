package org.certclinic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

final class BilingualTextTest {
	private final BilingualText text = new BilingualText("证书", "certificate");

	@Test
	void isChineseForEveryChineseLocale() {
		assertEquals("证书", text.in(Locale.CHINESE));
		assertEquals("证书", text.in(Locale.SIMPLIFIED_CHINESE));
		assertEquals("证书", text.in(Locale.forLanguageTag("zh-Hant-TW")));
	}

	@Test
	void isEnglishForEveryOtherLocale() {
		assertEquals("certificate", text.in(Locale.ENGLISH));
		assertEquals("certificate", text.in(Locale.GERMANY));
		assertEquals("certificate", text.in(Locale.ROOT));
	}

	@Test
	void givesTheOtherLanguageWhereOneIsEmpty() {
		assertEquals("证书", new BilingualText("证书", "").in(Locale.ENGLISH));
		assertEquals("certificate", new BilingualText("", "certificate").in(Locale.CHINESE));
	}

	@Test
	void saysTheSameInBothLanguages() {
		BilingualText symbol = BilingualText.same("SCARD_E_NO_SERVICE");

		assertEquals(new BilingualText("SCARD_E_NO_SERVICE", "SCARD_E_NO_SERVICE"), symbol);
	}

	@Test
	void isEmptyOnlyWithoutAnyText() {
		assertTrue(new BilingualText("", "").isEmpty());
		assertFalse(new BilingualText("证书", "").isEmpty());
		assertFalse(new BilingualText("", "certificate").isEmpty());
	}

	@Test
	void refusesNull() {
		assertThrows(NullPointerException.class, () -> new BilingualText(null, ""));
		assertThrows(NullPointerException.class, () -> new BilingualText("", null));
	}
}
