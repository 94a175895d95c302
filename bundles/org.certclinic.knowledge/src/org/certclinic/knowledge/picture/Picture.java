package org.certclinic.knowledge.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture as the beginning of its file tells it.
 *
 * @param width  in pixels, at least 1
 * @param height in pixels, at least 1
 * @param frames how many pictures of that size it is made of
 */
public record Picture(Format format, int width, int height, int frames) {
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final int PNG_SIZE = 16;

	/** The formats that every program shows. */
	public enum Format {
		PNG("png"), JPEG("jpg"), GIF("gif");

		private final String extension;

		Format(String extension) {
			this.extension = extension;
		}

		/** What file names of the format end with, for example {@code png}. */
		public String extension() {
			return extension;
		}
	}

	public Picture {
		Objects.requireNonNull(format, "format");
	}

	/** A picture that does not move. */
	Picture(Format format, int width, int height) {
		this(format, width, height, 1);
	}

	/** The picture that a file's content is, whatever the file is called; empty if it is none of the known formats. */
	public static Optional<Picture> of(byte[] content) {
		return png(content).or(() -> Gif.picture(content)).or(() -> Jpeg.size(content).map(size -> new Picture(Format.JPEG, size.width(), size.height())))
				.filter(picture -> picture.width > 0 && picture.height > 0);
	}

	/** How many pixels it has in all; no less than that are in memory while it is shown. */
	public long pixels() {
		return (long) width * height * frames;
	}

	private static Optional<Picture> png(byte[] content) {
		return content.length >= PNG_SIZE + 2 * Integer.BYTES && Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length)
				? Optional.of(new Picture(Format.PNG, ByteBuffer.wrap(content).getInt(PNG_SIZE), ByteBuffer.wrap(content).getInt(PNG_SIZE + Integer.BYTES)))
				: Optional.empty();
	}
}
