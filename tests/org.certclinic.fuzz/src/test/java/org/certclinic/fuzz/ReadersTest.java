package org.certclinic.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No bytes make a reader throw, hang or take the memory. What once did is kept in {@code found}. */
final class ReadersTest {
	private static final String SECONDS = System.getProperty("fuzz.seconds");
	/** A short run is mostly start. */
	private static final String COMPILER = Integer.parseInt(SECONDS) < 60 ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation";
	/** For a machine that is busy with other things: Jazzer takes ten seconds on one that is not. */
	private static final int START_SECONDS = 300;
	/** The two seconds a reader may take, for instrumented code on a busy machine. */
	private static final int SLOWED_SECONDS = 10;
	private static final Path FOLDER = Path.of(System.getProperty("fuzz.folder"));
	private static final Path SEEDS = FOLDER.resolve("seeds");
	private static final Path FOUND = Path.of(System.getProperty("fuzz.found"));

	@BeforeAll
	static void makeSeeds() throws Exception {
		Seeds.writeTo(Files.createDirectories(SEEDS));
	}

	@ParameterizedTest
	@EnumSource
	void bearAnyBytes(Reader reader) throws IOException, InterruptedException {
		Path work = Files.createDirectories(FOLDER.resolve(reader.name()));
		Path log = work.resolve("log.txt");
		var jazzer = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", COMPILER,
				"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dreader=" + reader.name(), "-Dseeds=" + SEEDS, "-cp", System.getProperty("java.class.path"),
				"com.code_intelligence.jazzer.Jazzer", "--target_class=" + FuzzTarget.class.getName(),
				"--instrumentation_includes=org.certclinic.**", "-max_total_time=" + SECONDS, "-timeout=" + SLOWED_SECONDS, "-max_len=65536",
				Files.createDirectories(work.resolve("corpus")).toString(), SEEDS.toString()))
				.directory(work.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();

		boolean ended = jazzer.waitFor(Long.parseLong(SECONDS) + START_SECONDS, TimeUnit.SECONDS);
		jazzer.destroyForcibly();

		assertEquals(List.of(true, 0), List.of(ended, ended ? jazzer.exitValue() : -1), () -> tail(log));
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("found")
	void bearWhatOnceBrokeThem(Path input) throws IOException {
		Reader.valueOf(input.getParent().getFileName().toString()).read(Files.readAllBytes(input));
	}

	/** Folders are named as the readers. */
	static List<Path> found() throws IOException {
		try (Stream<Path> files = Files.walk(FOUND)) {
			return files.filter(Files::isRegularFile).filter(file -> file.getNameCount() - FOUND.getNameCount() == 2).sorted().toList();
		}
	}

	private static String tail(Path log) {
		try {
			List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).lines()
					.filter(line -> !line.startsWith("#") && !line.startsWith("\"")).toList();
			return log + "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
		} catch (IOException e) {
			return log + " cannot be read: " + e.getMessage();
		}
	}
}
