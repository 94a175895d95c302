package org.certclinic.knowledge.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeReaderTest {
	/** The cases of a base in which only -1666 and 80070020 are known. */
	private static final CaseCodes CASES = new CaseCodes() {
		@Override
		public List<String> cases(String key) {
			return key.equals("hresult:0x80070020") ? List.of("cfca-d11") : List.of();
		}

		@Override
		public Optional<Code> authority(String value) {
			return value.equals("-1666") ? Optional.of(new Code(CodeFamily.CA, value, Optional.empty(),
					BilingualText.same("meaning"), new BilingualText("", ""), Optional.empty())) : Optional.empty();
		}
	};

	private final CodeReader reader = new CodeReader(new CodeBook(), CASES);

	@ParameterizedTest
	@ValueSource(strings = { "-1666", "1666", "负1666", "负 1666", "－１６６６", "负一六六六", "负幺六六六", "−1666", "减1666", "minus 1666",
			"错误-1666", "错误代码：－１６６６", "下载时报-1666，怎么办", "[-1666]", "(-1666)", "rc=-1666", "code:1666" })
	void readsTheAuthoritysCodeInAnyWriting(String text) {
		assertEquals("ca:-1666", first(text).code().key());
	}

	@ParameterizedTest
	@ValueSource(strings = { "8010001D", "8010001d", "0x8010001d", "0X8010001D", "８０１０００１Ｄ", "2148532253", "-2146435043",
			"SCARD_E_NO_SERVICE", "scard_e_no_service", "8010001Dh", "0xFFFFFFFF8010001D", "错误 0x8010001D。", "返回8010001D", "hr=0x8010001d;",
			"(0x8010001D)", "Error: 8010001D - The smart card resource manager is not running", "－２１４６４３５０４３" })
	void readsNoServiceInAnyWriting(String text) {
		CodeReading reading = first(text);

		assertEquals("SCARD_E_NO_SERVICE", reading.code().name().orElseThrow());
		assertTrue(reading.certain());
	}

	@ParameterizedTest
	@CsvSource({ "错误代码:80090020, NTE_FAIL", "80070020, ERROR_SHARING_VIOLATION", "12029, ERROR_INTERNET_CANNOT_CONNECT",
			"80072EE7, ERROR_INTERNET_NAME_NOT_RESOLVED", "1B6, Object doesn't support this property or method",
			"438, Object doesn't support this property or method", "800A01B6, Object doesn't support this property or method",
			"CKR_PIN_LOCKED, CKR_PIN_LOCKED", "SAR_PIN_LOCKED, SAR_PIN_LOCKED", "0x0A000025, SAR_PIN_LOCKED",
			"0xA4, CKR_PIN_LOCKED", "pkcs11 0xA4, CKR_PIN_LOCKED", "C_Login rv=0x000000A0, CKR_PIN_INCORRECT",
			"openssl verify error 20, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_HAS_EXPIRED",
			"Verify return code: 10 (certificate has expired), X509_V_ERR_CERT_HAS_EXPIRED" })
	void readsFirst(String text, String name) {
		assertEquals(name, first(text).code().name().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "63C2, 63cx", "6983, 6983", "69 83, 6983", "SW=6983, 6983", "0x6983, 6983", "6A82, 6a82", "卡片返回 63C0, 63cx" })
	void readsStatusWords(String text, String value) {
		assertEquals(Set.of(value), values(text, CodeFamily.ISO7816));
	}

	@Test
	void readsWhatJavaPrints() {
		List<CodeReading> readings = reader.read("sun.security.validator.ValidatorException: PKIX path building failed: "
				+ "sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target");

		assertEquals(CodeFamily.JAVA, readings.getFirst().code().family());
		assertEquals("unable to find valid certification path to requested target", readings.getFirst().code().value());
		assertTrue(readings.stream().anyMatch(reading -> reading.code().value().equals("PKIX path building failed")));
	}

	@Test
	void readsAPartOfASymbol() {
		Set<String> names = reader.read("PIN_INCORRECT").stream().map(reading -> reading.code().name().orElseThrow())
				.collect(Collectors.toSet());

		assertEquals(Set.of("CKR_PIN_INCORRECT", "SAR_PIN_INCORRECT"), names);
	}

	@Test
	void keepsEveryVendorOfAnSkfNumber() {
		Set<String> vendors = reader.read("0x0A000033").stream().filter(reading -> reading.code().family() == CodeFamily.SKF)
				.map(reading -> reading.code().vendor().orElse("")).collect(Collectors.toSet());

		assertTrue(vendors.containsAll(Set.of("haitai", "wisec")), vendors::toString);
	}

	@Test
	void readsEveryCodeOfAPastedMail() {
		String mail = """
				您好，客户 2026-11-22 10:22:41 从 192.168.1.20 下载证书（IE 版本 6.0.2900.5512），电话 010-63109588、13800138000，
				页面提示“错误代码:80090020”，之前还报过 -1666。请回复到 support@bank.example，工单号 20261122-0035。
				""";

		assertEquals(Set.of("hresult:0x80090020", "ca:-1666"), certainKeys(mail));
	}

	@Test
	void readsOnlyTheCodeOfALogLine() {
		String log = "2009-03-12 10:22:41.438 [12] ERROR 10.0.0.32:12029 enroll v2.5.160 build 20090312 rc=-1666 took 160 ms";

		assertEquals(Set.of("ca:-1666"), certainKeys(log));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-22", "2026/11/22 10:22", "10:22:41", "192.168.1.20", "10.0.0.32:8080", "v2.5.20", "6.0.2900.5512",
			"010-63109588", "+86-10-63109588", "a20b", "user_32", "KB323172", "Windows7", "IE6", "x509v3", "https://ca.example:8443/20/32" })
	void isCertainOfNothingInDatesAddressesAndVersions(String text) {
		assertEquals(Set.of(), certainKeys("see " + text + " please"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "证书", "certificate", "0", "-0", "0x0", "00000000", "-", "0x", "负", "一二三四五六七八九一二三四五六七八九", "-2147483649" })
	void readsNothingWhereNoKnownCodeIs(String text) {
		assertEquals(List.of(), reader.read(text));
	}

	@ParameterizedTest
	@CsvSource({ "20, openssl:20", "32, win32:32", "160, pkcs11:0x000000a0" })
	void readsABareNumberInEveryFamilyThatHasIt(String text, String key) {
		Set<String> keys = reader.read(text).stream().map(reading -> reading.code().key()).collect(Collectors.toSet());

		assertTrue(keys.contains(key), keys::toString);
		assertTrue(keys.contains("win32:" + text), keys::toString);
	}

	/** A missing issuer and a wrong PIN concern certificates and keys; a bad unit seldom does. */
	@ParameterizedTest
	@CsvSource({ "20, openssl:20", "160, pkcs11:0x000000a0" })
	void readsABareNumberLikeliestFirst(String text, String key) {
		assertEquals(key, first(text).code().key());
	}

	@ParameterizedTest
	@CsvSource({ "openssl s_client 报 20, OPENSSL", "Windows 系统错误 20, WIN32", "C_SignInit 返回 160 (PKCS#11), PKCS11",
			"vbscript 运行时错误 438, VBSCRIPT", "SKF 返回 167772196, SKF" })
	void prefersTheFamilyThatTheTextSpeaksOf(String text, CodeFamily family) {
		assertEquals(family, first(text).code().family());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1666", "1666", "0x8010001d", "2148532253", "-2146435043", "8010001D", "SCARD_E_NO_SERVICE", "12029", "6983", "1B6", "20",
			"PKIX path building failed" })
	void saysWhyInBothLanguages(String text) {
		for (CodeReading reading : reader.read(text)) {
			assertFalse(reading.reason().zh().isBlank() || reading.reason().en().isBlank(), reading::toString);
			assertFalse(reading.reason().zh().equals(reading.reason().en()), reading::toString);
		}
	}

	@Test
	void namesTheCasesThatKnowACode() {
		assertEquals(List.of("cfca-d11"), first("80070020").cases());
	}

	@Test
	void linksTheStacksThatSayTheSame() {
		Set<String> related = first("X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY").related().stream().map(code -> code.name().orElse(""))
				.collect(Collectors.toSet());

		assertTrue(related.containsAll(Set.of("CERT_E_CHAINING", "SunCertPathBuilderException")), related::toString);
	}

	@Test
	void linksBack() {
		Set<String> related = first("CERT_E_CHAINING").related().stream().map(Code::key).collect(Collectors.toSet());

		assertTrue(related.contains("openssl:20"), related::toString);
		assertFalse(related.contains("hresult:0x800b010a"), related::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "4294967296", "18446744073709551616", "0x10000000000000000", "999999999999", "-999999999999", "FFFFFFFFFFFFFFFF" })
	void hasNoReadingForNumbersThatNoFamilyReaches(String text) {
		assertEquals(List.of(), reader.read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "9", "f", "-", "0x", "一", "_a", "A_", "9 ", "8010001D ", "69 83 ", "a9", "SCARD_E_NO_SERVICE ", "PKIX path building failed " })
	void answersAMegabyteOfAnythingSoon(String unit) {
		String text = unit.repeat(1_000_000 / unit.length());

		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> reader.read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0-1666\0", "-1666\ud800", "\udc00 -1666", "-1666\u0007", "\u200b-1666", "-1666\n" })
	void readsAmongOddCharacters(String text) {
		assertTrue(certainKeys(text).contains("ca:-1666"));
	}

	private CodeReading first(String text) {
		List<CodeReading> readings = reader.read(text);
		assertFalse(readings.isEmpty(), text);
		return readings.getFirst();
	}

	private Set<String> values(String text, CodeFamily family) {
		return reader.read(text).stream().map(CodeReading::code).filter(code -> code.family() == family).map(Code::value)
				.collect(Collectors.toSet());
	}

	private Set<String> certainKeys(String text) {
		return reader.read(text).stream().filter(CodeReading::certain).map(reading -> reading.code().key()).collect(Collectors.toSet());
	}
}
