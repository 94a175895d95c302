package org.certclinic.x509.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.certclinic.core.evidence.Octets;
import org.certclinic.x509.der.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextGuessTest {
	private static final int[] NARROW = { Tag.UTF8_STRING, Tag.TELETEX_STRING, Tag.PRINTABLE_STRING, Tag.IA5_STRING, Tag.GENERAL_STRING };

	private static void assertRead(String text, Charset charset) {
		for (int tag : NARROW) {
			assertEquals(text, TextGuess.read(tag, Octets.of(text.getBytes(charset))), text + " " + tag);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "CFCA Operation CA", "中国金融认证中心", "张三@11010119900101", "Müller", "José", "Ελληνικά", "Россия", "東京都", "Zürich €",
			"한국", "A股B" })
	void readsUtf8InAnyType(String text) {
		assertRead(text, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "中国金融认证中心", "张三", "测试", "李四@企业", "北京市海淀区", "招商银行CMBC", "朱镕基", "陶喆", "（测试）有限公司", "A股B", "王x", "联通", "小明" })
	void readsGbkInAnyType(String text) {
		assertRead(text, Charset.forName("GBK"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一", "学" })
	void readsGbkThatIsUtf8ByChanceUnlessItIsDeclared(String text) {
		Octets bytes = Octets.of(text.getBytes(Charset.forName("GBK")));

		assertEquals(text, TextGuess.read(Tag.TELETEX_STRING, bytes));
		assertEquals(1, TextGuess.read(Tag.UTF8_STRING, bytes).length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Müller", "Zürich", "Société Générale", "José", "CERTIFICAÇÃO", "Certificação Digital", "São Paulo", "Île-de-France", "Åland",
			"Køge", "Straße", "GRÖSSE", "Français", "Núñez" })
	void readsLatin1InAnyType(String text) {
		assertRead(text, StandardCharsets.ISO_8859_1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CFCA", "中国金融认证中心", "张三", "Müller", "中", "A中B" })
	void readsBmpStrings(String text) {
		assertEquals(text, TextGuess.read(Tag.BMP_STRING, Octets.of(text.getBytes(StandardCharsets.UTF_16BE))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CFCA", "中国金融认证中心", "Test" })
	void readsBmpStringsInTheWrongOrderOfBytes(String text) {
		assertEquals(text, TextGuess.read(Tag.BMP_STRING, Octets.of(text.getBytes(StandardCharsets.UTF_16LE))));
	}

	@Test
	void readsAsciiInABmpString() {
		assertEquals("CFCA", TextGuess.read(Tag.BMP_STRING, Octets.of("CFCA".getBytes(StandardCharsets.US_ASCII))));
	}

	@Test
	void readsUtf16InAUtf8String() {
		assertEquals("CFCA", TextGuess.read(Tag.UTF8_STRING, Octets.of("CFCA".getBytes(StandardCharsets.UTF_16BE))));
	}

	@Test
	void readsUniversalStrings() {
		assertEquals("张三", TextGuess.read(Tag.UNIVERSAL_STRING, Octets.of("张三".getBytes(Charset.forName("UTF-32BE")))));
	}

	@Test
	void readsAnyBytesAsSomething() {
		Random random = new Random(1);
		for (int i = 0; i < 5000; i++) {
			byte[] bytes = new byte[random.nextInt(12)];
			random.nextBytes(bytes);

			for (int tag : NARROW) {
				assertFalse(TextGuess.read(tag, Octets.of(bytes)).contains("\ufffd") && !isUtf8(bytes));
			}
		}
	}

	private static boolean isUtf8(byte[] bytes) {
		return TextGuess.strictly(StandardCharsets.UTF_8, bytes).isPresent();
	}
}
