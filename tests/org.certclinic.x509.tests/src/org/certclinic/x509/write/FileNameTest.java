package org.certclinic.x509.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {
	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { "CFCA ACS OCA31 > CFCA ACS OCA31", "张三@0123 > 张三@0123", "*.example.test > _.example.test", "a/b\\c:d > a_b_c_d",
			"../../etc/passwd > _.._etc_passwd", "con > _con", "LPT1.x > _LPT1.x", "console > console", "-rf > rf", ".hidden > hidden", "name. > name",
			"$(reboot) > _(reboot)", "`id` > _id_", "%PATH% > _PATH_", "? > certificate", "... > certificate" })
	void namesAreSafeEverywhere(String name, String safe) {
		assertEquals(safe, FileName.safe(name));
	}

	@Test
	void whatCannotBeSeenIsReplaced() {
		assertEquals("a_b", FileName.safe("a\u202e\u0000b"));
		assertEquals("é", FileName.safe("e\u0301"));
		assertEquals("certificate", FileName.safe(""));
	}

	@Test
	void longNamesAreShortened() {
		String name = FileName.safe("证".repeat(5_000));

		assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 100);
		assertTrue(name.endsWith("证"));
	}
}
