package org.certclinic.knowledge.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a picture is, and whether it can be shown. */
public final class PictureFile {
	/** A picture's largest file, in bytes: a screenshot of two large screens has less. */
	public static final int MAX_BYTES = 4 << 20;
	/** Most pixels: more would take more memory than a page may. */
	public static final int MAX_PIXELS = 24_000_000;

	private PictureFile() {
	}

	/** What a name leads to. */
	public sealed interface Answer {
	}

	/** A picture that can be shown. */
	public record Shown(Picture picture, byte[] content) implements Answer {
	}

	/** There is none that can be shown. */
	public enum Trouble implements Answer {
		/** There is no such file, or it cannot be read. */
		MISSING,
		/** Its file has more than {@link #MAX_BYTES}, or it has more than {@link #MAX_PIXELS}. */
		TOO_LARGE,
		/** The content is neither PNG nor JPEG nor GIF. */
		NO_PICTURE
	}

	/** The file that {@code name} means; empty if it is absolute, leads out of {@code folder} or is no name of a file. */
	public static Optional<Path> of(Path folder, String name) {
		try {
			Path base = folder.toAbsolutePath().normalize();
			Path file = base.resolve(name).normalize();
			boolean inside = !Path.of(name).isAbsolute() && file.startsWith(base) && !name.contains("\\");
			return inside ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Reads a picture; never more than it may have. */
	public static Answer read(Path file) {
		if (!Files.isRegularFile(file)) {
			return Trouble.MISSING;
		}
		try (var in = Files.newInputStream(file)) {
			return check(in.readNBytes(MAX_BYTES + 1));
		} catch (IOException e) {
			return Trouble.MISSING;
		}
	}

	/** What a file with that content would be. */
	public static Answer check(byte[] content) {
		if (content.length > MAX_BYTES) {
			return Trouble.TOO_LARGE;
		}
		return Picture.of(content).map(picture -> picture.pixels() > MAX_PIXELS ? Trouble.TOO_LARGE : new Shown(picture, content)).orElse(Trouble.NO_PICTURE);
	}
}
