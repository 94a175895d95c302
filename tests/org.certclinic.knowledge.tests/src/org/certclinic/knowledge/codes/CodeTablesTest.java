package org.certclinic.knowledge.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The tables are whole, and some values everybody knows are right. */
final class CodeTablesTest {
	private static final int VALUE = 0;
	private static final int NAME = 1;

	private final CodeBook book = new CodeBook();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CA")
	void haveTheirColumnsInEveryRow(CodeFamily family) throws IOException {
		int columns = family == CodeFamily.SKF ? 7 : 6;

		List<String[]> odd = rows(family.id()).stream().filter(row -> row.length != columns).toList();

		assertEquals("", odd.stream().map(row -> row[VALUE]).collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "CA", "JAVA", "ISO7816" })
	void writeValuesAsTheirFamilyDoes(CodeFamily family) throws IOException {
		List<String> values = rows(family.id()).stream().map(row -> row[VALUE]).toList();

		assertEquals(values.stream().map(family::canonical).toList(), values);
	}

	@Test
	void writeStatusWordsInLowerCaseWithWildcardsAtTheEnd() throws IOException {
		List<String> odd = rows("iso7816").stream().map(row -> row[VALUE])
				.filter(value -> !value.matches("[0-9a-f]{4}|[0-9a-f]{3}x|[0-9a-f]{2}xx")).toList();

		assertEquals(List.of(), odd);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CA")
	void haveNoRowTwice(CodeFamily family) throws IOException {
		Set<String> seen = new HashSet<>();

		List<String> twice = rows(family.id()).stream().map(row -> row[VALUE] + " " + row[NAME] + " " + row[row.length - 1])
				.filter(row -> !seen.add(row)).toList();

		assertEquals(List.of(), twice);
	}

	/** A Win32 error of which only the name is known has neither language. */
	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CA")
	void haveBothLanguagesOrNone(CodeFamily family) throws IOException {
		List<String> half = rows(family.id()).stream()
				.filter(row -> row[2].isBlank() != row[3].isBlank() || row[4].isBlank() != row[5].isBlank())
				.map(row -> row[VALUE]).toList();
		List<String> none = rows(family.id()).stream().filter(row -> row[2].isBlank()).map(row -> row[VALUE]).toList();

		assertEquals(List.of(), half);
		assertTrue(none.isEmpty() || family == CodeFamily.WIN32, none::toString);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "CA")
	void haveChineseWhereChineseIsMeant(CodeFamily family) throws IOException {
		Function<String, Boolean> chinese = text -> text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);

		List<String> odd = rows(family.id()).stream().filter(row -> !row[2].isBlank())
				.filter(row -> !chinese.apply(row[2]) || !chinese.apply(row[4]) && !row[4].isBlank()).map(row -> row[VALUE]).toList();

		assertEquals(List.of(), odd);
	}

	@ParameterizedTest
	@CsvSource({ "HRESULT, 300", "WININET, 80", "VBSCRIPT, 50", "WIN32, 2000", "PKCS11, 90", "SKF, 49", "ISO7816, 40",
			"OPENSSL, 80", "JAVA, 50" })
	void haveManyCodes(CodeFamily family, int least) throws IOException {
		int size = rows(family.id()).size();

		assertTrue(size >= least, () -> family + " " + size);
	}

	@Test
	void knowNothingOfTheAuthoritysCodes() {
		assertEquals(List.of(), book.find(CodeFamily.CA, "-1666"));
	}

	@ParameterizedTest
	@CsvSource({ "HRESULT, 0x8010001d, SCARD_E_NO_SERVICE", "HRESULT, 0x8010000c, SCARD_E_NO_SMARTCARD",
			"HRESULT, 0x8010006b, SCARD_W_WRONG_CHV", "HRESULT, 0x80090020, NTE_FAIL", "HRESULT, 0x8009000b, NTE_BAD_KEY_STATE",
			"HRESULT, 0x80090016, NTE_BAD_KEYSET", "HRESULT, 0x80092004, CRYPT_E_NOT_FOUND", "HRESULT, 0x800b0101, CERT_E_EXPIRED",
			"HRESULT, 0x800b0109, CERT_E_UNTRUSTEDROOT", "HRESULT, 0x800b010a, CERT_E_CHAINING",
			"HRESULT, 0x80096010, TRUST_E_BAD_DIGEST", "HRESULT, 0x80090308, SEC_E_INVALID_TOKEN",
			"HRESULT, 0x80094801, CERTSRV_E_NO_CERT_TYPE", "WIN32, 32, ERROR_SHARING_VIOLATION", "WIN32, 5, ERROR_ACCESS_DENIED",
			"WININET, 12029, ERROR_INTERNET_CANNOT_CONNECT", "WININET, 12007, ERROR_INTERNET_NAME_NOT_RESOLVED",
			"PKCS11, 0x000000a0, CKR_PIN_INCORRECT", "PKCS11, 0x000000a4, CKR_PIN_LOCKED", "SKF, 0x0a000024, SAR_PIN_INCORRECT",
			"SKF, 0x0a000025, SAR_PIN_LOCKED", "OPENSSL, 20, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
			"OPENSSL, 10, X509_V_ERR_CERT_HAS_EXPIRED" })
	void nameTheCodesEverybodyKnows(CodeFamily family, String value, String name) {
		List<String> names = book.find(family, value).stream().map(code -> code.name().orElse("")).toList();

		assertTrue(names.contains(name), names::toString);
	}

	@Test
	void keepTheVendorsOfOneSkfNumberApart() {
		List<Code> readings = book.find(CodeFamily.SKF, "0x0a000033");

		Set<String> vendors = readings.stream().map(code -> code.vendor().orElse("")).collect(Collectors.toSet());
		assertTrue(vendors.containsAll(Set.of("haitai", "wisec")), vendors::toString);
		assertEquals(readings.size(), readings.stream().map(Code::name).distinct().count());
	}

	@Test
	void decodeAWrappedSystemError() {
		Code code = book.find(CodeFamily.HRESULT, "0x80070020").getFirst();

		assertEquals("ERROR_SHARING_VIOLATION", code.name().orElseThrow());
		assertEquals("0x80070020", code.value());
	}

	@Test
	void linkOnlyWhatTheyHave() throws IOException {
		List<String> lost = rows("links").stream().flatMap(row -> Arrays.stream(row[3].split(" "))).filter(key -> !isListed(key)).toList();

		assertEquals(List.of(), lost);
	}

	@Test
	void linkAtLeastTwoCodesAndSayWhatTheyShare() throws IOException {
		for (String[] row : rows("links")) {
			assertTrue(row[3].split(" ").length >= 2, row[0]);
			assertFalse(row[1].isBlank() || row[2].isBlank(), row[0]);
		}
	}

	private boolean isListed(String key) {
		String value = key.substring(key.indexOf(':') + 1);
		CodeFamily family = CodeFamily.of(key.substring(0, key.indexOf(':'))).orElseThrow();
		return family == CodeFamily.JAVA ? !book.named(value).isEmpty() : !book.find(family, value).isEmpty();
	}

	private static List<String[]> rows(String table) throws IOException {
		try (var in = CodeBook.class.getResourceAsStream(table + ".tsv");
				Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
			return lines.filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
		}
	}
}
