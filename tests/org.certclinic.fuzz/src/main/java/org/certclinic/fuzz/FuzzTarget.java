package org.certclinic.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Jazzer calls. The property {@code reader} says which reader gets the bytes, {@code seeds} names a folder of sound inputs. */
public final class FuzzTarget {
	private static final Reader READER = Reader.valueOf(System.getProperty("reader"));

	private FuzzTarget() {
	}

	/** Reads the seeds once: instrumenting the classes they need takes longer than a reader may. */
	public static void fuzzerInitialize() throws IOException {
		List<Path> seeds;
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("seeds")))) {
			seeds = files.toList();
		}
		for (Path seed : seeds) {
			READER.read(Files.readAllBytes(seed));
		}
	}

	public static void fuzzerTestOneInput(byte[] bytes) {
		READER.read(bytes);
	}
}
