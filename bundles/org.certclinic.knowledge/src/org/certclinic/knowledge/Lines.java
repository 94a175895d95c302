package org.certclinic.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the line of something in a knowledge file that has been read well before. */
public final class Lines {
	private Lines() {
	}

	/** The first line with {@code text}, counted from 1; 0 if there is none. */
	public static int of(Path file, String text) {
		try (var lines = Files.lines(file)) {
			int[] number = { 0 };
			return lines.anyMatch(line -> {
				number[0]++;
				return line.contains(text);
			}) ? number[0] : 0;
		} catch (IOException | java.io.UncheckedIOException e) {
			return 0; // gone or not UTF-8: the finding is as true without its line
		}
	}
}
