package org.certclinic.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
final class CommandLineTest {
	private static final Map<String, String> NO_DISPLAY = Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "");

	@Test
	void searchesWithoutADisplay() throws IOException, InterruptedException {
		Program search = Program.run(NO_DISPLAY, Program.product("search", "--json", "--", "-1666"));

		assertEquals(0, search.exit(), search.err());
		assertTrue(search.out().contains("\"hits\":[{\"id\":\"cfca-d04\""), search.out());
		assertEquals("", search.err());
	}

	@Test
	void searchesWhereNothingCanBeWritten(@TempDir Path folder) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("file"), ""); // no folder can be made below a file

		Program search = Program.run(Map.of("XDG_CACHE_HOME", file.toString(), "XDG_CONFIG_HOME", file.toString()),
				Program.product("search", "--json", "授权码"));

		assertEquals(0, search.exit(), search.err());
		assertTrue(search.out().contains("cfca-d15"), search.out());
	}

	@Test
	void startsFromWhatItHasLearntAlsoOfSignedLibraries(@TempDir Path folder) throws IOException, InterruptedException {
		Program.run(Map.of(), Program.product("--prepare"));
		Path log = folder.resolve("classes.log");

		Program search = Program.run(Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), Program.product("search", "-1666"));

		assertEquals(0, search.exit(), search.err());
		List<String> loaded = Files.readAllLines(log).stream().filter(line -> line.contains(" org.eclipse.emf.ecore.EObject ")).toList();
		assertTrue(loaded.stream().allMatch(line -> line.contains("source: shared objects file")) && !loaded.isEmpty(), loaded.toString());
	}

	@Test
	void saysInOneLineThatTheWorkbenchNeedsADisplay() throws IOException, InterruptedException {
		Program workbench = Program.run(NO_DISPLAY, Program.product());

		assertEquals(1, workbench.exit());
		assertEquals(1, workbench.err().lines().count(), workbench.err());
		assertTrue(workbench.err().contains("certclinic search"), workbench.err());
	}
}
