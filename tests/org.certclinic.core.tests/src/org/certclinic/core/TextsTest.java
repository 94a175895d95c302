package org.certclinic.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;

import org.certclinic.core.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {
	private final Locale before = Locale.getDefault();
	private final Texts texts = Texts.beside(Sample.class);

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(before);
	}

	@Test
	void givesBothLanguagesAndLeavesApostrophesAlone() {
		assertEquals(new BilingualText("证书无效", "The certificate isn't valid"), texts.text("plain"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "en-US", "de-DE", "tr-TR" })
	void doesNotDependOnTheProgramsLocale(String tag) {
		Locale.setDefault(Locale.forLanguageTag(tag));

		BilingualText text = Texts.beside(Sample.class).text("plain");

		assertEquals(new BilingualText("证书无效", "The certificate isn't valid"), text);
	}

	@Test
	void fillsPlacesInAnyOrder() {
		assertEquals(new BilingualText("b 在 a 之前，再来 b", "b before a, b again"), texts.text("two", "a", "b"));
	}

	@Test
	void writesNumbersAsTheyAre() {
		assertEquals("Error 1666000", texts.text("one", 1_666_000).en());
	}

	@Test
	void putsABilingualArgumentInEachLanguagesWords() {
		BilingualText text = texts.text("one", new BilingualText("口令锁死", "PIN locked"));

		assertEquals(new BilingualText("错误 口令锁死", "Error PIN locked"), text);
	}

	@Test
	void doesNotReadArguments() {
		assertEquals("Error $1 \\ {0} {1}", texts.text("one", "$1 \\ {0} {1}").en());
	}

	@Test
	void leavesWhatIsNoPlace() {
		assertEquals(new BilingualText("保留 {10}、{x} 和 {}", "Keep {10}, {x} and {}"), texts.text("beyond"));
	}

	@Test
	void hasNoTextForAnUnknownKey() {
		assertThrows(MissingResourceException.class, () -> texts.text("nowhere"));
	}
}
