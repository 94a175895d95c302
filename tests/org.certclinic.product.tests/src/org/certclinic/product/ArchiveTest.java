package org.certclinic.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveTest {

	@ParameterizedTest
	@ValueSource(strings = { "linux.gtk.x86_64", "macosx.cocoa.aarch64" })
	void holdsTheStartScriptAndTheLicenceAndNoJava(String platform) throws IOException, InterruptedException {
		Path archive = Program.products().resolve("certclinic-0.1.0-" + platform + ".tar.gz");

		Program listing = Program.run(Map.of(), "tar", "tzvf", archive.toString());

		assertEquals(0, listing.exit(), listing.err());
		String script = listing.out().lines().filter(line -> line.matches(".* (\\S+/)?certclinic")).findFirst().orElse("");
		assertTrue(script.startsWith("-rwx"), listing.out().lines().limit(20).toList().toString());
		check(listing.out().lines().toList());
	}

	@Test
	void holdsTheWindowsStartScript() throws IOException {
		try (var archive = new ZipFile(Program.products().resolve("certclinic-0.1.0-win32.win32.x86_64.zip").toFile())) {
			List<String> names = archive.stream().map(entry -> entry.getName()).toList();

			assertTrue(names.stream().anyMatch(name -> name.endsWith("certclinic.cmd")), names.toString());
			check(names);
		}
	}

	private static void check(List<String> names) {
		assertAll(
				() -> assertTrue(names.stream().anyMatch(name -> name.endsWith("LICENSE"))),
				() -> assertTrue(names.stream().anyMatch(name -> name.endsWith("NOTICE"))),
				() -> assertTrue(names.stream().anyMatch(name -> name.endsWith("/cfca-d04.case"))),
				() -> assertFalse(names.stream().anyMatch(name -> name.endsWith("bin/java") || name.endsWith("bin/java.exe"))));
	}
}
