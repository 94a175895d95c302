package org.certclinic.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.certclinic.token.pcsc.ScardCodes;
import org.certclinic.token.pkcs11.CryptokiNames;
import org.certclinic.token.skf.SarCodes;
import org.junit.jupiter.api.Test;

/** A code has the same name here and in the knowledge base's tables, which say what it means. */
final class CodeNamesTest {
	private static final Path TABLES = Path.of("../../bundles/org.certclinic.knowledge/src/org/certclinic/knowledge/codes");
	/** Columns of a code of one vendor, whose name is last. */
	private static final int WITH_VENDOR = 7;

	@Test
	void ofPcscAreThoseOfTheTables() throws IOException {
		Map<Long, String> expected = names("hresult.tsv", columns -> columns[1].startsWith("SCARD_"));
		expected.put(0L, "SCARD_S_SUCCESS");

		assertEquals(expected, new ScardCodes().all());
	}

	@Test
	void ofSkfAreThoseOfTheTablesThatAreCommonToAllVendors() throws IOException {
		assertEquals(names("skf.tsv", columns -> columns.length < WITH_VENDOR || columns[WITH_VENDOR - 1].isBlank()), new SarCodes().all());
	}

	@Test
	void ofPkcs11AreThoseOfTheTables() throws IOException {
		assertEquals(names("pkcs11.tsv", _ -> true), new CryptokiNames().all("CKR_"));
	}

	private static Map<Long, String> names(String table, Predicate<String[]> wanted) throws IOException {
		Map<Long, String> names = new HashMap<>();
		for (String line : Files.readAllLines(TABLES.resolve(table))) {
			String[] columns = line.split("\t");
			if (!line.startsWith("#") && columns.length > 1 && wanted.test(columns)) {
				names.put(Long.decode(columns[0]), columns[1]);
			}
		}
		return names;
	}
}
