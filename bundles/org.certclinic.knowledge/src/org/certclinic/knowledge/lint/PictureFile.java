package org.certclinic.knowledge.lint;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a picture is. */
final class PictureFile {
	private PictureFile() {
	}

	/** The file that {@code name} means; empty if it is absolute, leads out of {@code folder} or is no name of a file. */
	static Optional<Path> of(Path folder, String name) {
		try {
			Path base = folder.toAbsolutePath().normalize();
			Path file = base.resolve(name).normalize();
			boolean inside = !Path.of(name).isAbsolute() && file.startsWith(base) && !name.contains("\\");
			return inside ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
