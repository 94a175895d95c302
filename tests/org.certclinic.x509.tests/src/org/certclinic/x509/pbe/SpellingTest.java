package org.certclinic.x509.pbe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.certclinic.x509.pbe.Spelling.Kind;
import org.junit.jupiter.api.Test;

final class SpellingTest {
	private static List<Kind> kinds(String typed) {
		return Spelling.mistyped(typed.toCharArray()).stream().map(Spelling::kind).toList();
	}

	@Test
	void endsWithTwoZeroBytesInPkcs12() {
		assertEquals("4e2d00610000", HexFormat.of().formatHex(Spelling.of("中a".toCharArray()).bmp()));
	}

	@Test
	void tellsNoPasswordFromTheEmptyOne() {
		assertEquals(0, Spelling.NONE.bmp().length);
		assertEquals(2, Spelling.EMPTY.bmp().length);
	}

	@Test
	void guessesOnlyWhatDiffers() {
		assertEquals(List.of(), kinds("123456"));
		assertEquals(List.of(Kind.OTHER_CASE), kinds("abc"));
		assertEquals(List.of(Kind.WITHOUT_BLANKS), kinds("123 \n"));
		assertEquals(List.of(Kind.HALF_WIDTH, Kind.UTF8, Kind.GBK), kinds("１２３"));
	}

	@Test
	void wipesEveryForm() {
		Spelling password = Spelling.of("secret".toCharArray());

		password.wipe();

		assertEquals("0".repeat(28), HexFormat.of().formatHex(password.bmp()));
		assertEquals("0".repeat(12), HexFormat.of().formatHex(password.raws().getFirst()));
	}

	@Test
	void isNotPrinted() {
		assertFalse(new PasswordSearch(PasswordSearch.State.FOUND, Optional.of(Spelling.of("secret".toCharArray()))).toString().contains("secret"));
	}
}
