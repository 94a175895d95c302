package org.certclinic.knowledge.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.knowledge.lint.Bases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeExporterTest {

	@TempDir
	Path folder;

	@Test
	void writesEveryFormat() throws IOException {
		Path out = folder.resolve("new/out");

		List<Path> written = export(EnumSet.allOf(Format.class), out);

		assertEquals(List.of("knowledge.json", "cases/card-error.json", "cases/card-error.zh.md", "cases/card-error.en.md",
				"cases/card-error.html", "index.html"), written.stream().map(file -> slashes(out.relativize(file))).toList());
		assertEquals(Set.copyOf(written), files(out));
	}

	@Test
	void writesOnlyWhatIsAskedFor() throws IOException {
		Path out = folder.resolve("out");

		assertEquals(2, export(Set.of(Format.MARKDOWN), out).size());
		assertEquals(2, files(out).size());
	}

	@Test
	void replacesItsOwnFilesAndLeavesOthersAlone() throws IOException {
		Path out = Files.createDirectories(folder.resolve("out"));
		Files.writeString(out.resolve("index.html"), "old");
		Files.writeString(out.resolve("notes.txt"), "mine");

		export(Set.of(Format.HTML), out);

		assertTrue(Files.readString(out.resolve("index.html")).contains("cases/card-error.html"));
		assertEquals("mine", Files.readString(out.resolve("notes.txt")));
	}

	@Test
	void failsWhereAFileIsInTheWay() throws IOException {
		Path out = Files.writeString(folder.resolve("out"), "a file");

		assertThrows(IOException.class, () -> export(Set.of(Format.JSON), out));
		assertEquals("a file", Files.readString(out));
	}

	@Test
	void givesEqualFilesForEqualBases() throws IOException {
		export(EnumSet.allOf(Format.class), folder.resolve("a"));
		export(EnumSet.allOf(Format.class), folder.resolve("b"));

		for (Path file : files(folder.resolve("a"))) {
			assertEquals(-1, Files.mismatch(file, folder.resolve("b").resolve(folder.resolve("a").relativize(file))), file::toString);
		}
	}

	private List<Path> export(Set<Format> formats, Path out) throws IOException {
		return new KnowledgeExporter().export(Bases.sound().load(folder.resolve("base")), formats, out);
	}

	private static Set<Path> files(Path folder) throws IOException {
		try (Stream<Path> tree = Files.walk(folder)) {
			return Set.copyOf(tree.filter(Files::isRegularFile).toList());
		}
	}

	private static String slashes(Path path) {
		return path.toString().replace('\\', '/');
	}
}
