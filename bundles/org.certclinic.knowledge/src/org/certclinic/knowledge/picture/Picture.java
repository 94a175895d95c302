package org.certclinic.knowledge.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture as the beginning of its file tells it.
 *
 * @param width  in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Picture(Format format, int width, int height) {
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final int PNG_SIZE = 16;
	private static final int GIF_SIZE = 6;

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

	/** The picture that a file's content is, whatever the file is called; empty if it is none of the known formats. */
	public static Optional<Picture> of(byte[] content) {
		return png(content).or(() -> gif(content)).or(() -> Jpeg.size(content).map(size -> new Picture(Format.JPEG, size.width(), size.height())))
				.filter(picture -> picture.width > 0 && picture.height > 0);
	}

	/** How many pixels it has. */
	public long pixels() {
		return (long) width * height;
	}

	private static Optional<Picture> png(byte[] content) {
		return content.length >= PNG_SIZE + 2 * Integer.BYTES && Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length)
				? Optional.of(new Picture(Format.PNG, ByteBuffer.wrap(content).getInt(PNG_SIZE), ByteBuffer.wrap(content).getInt(PNG_SIZE + Integer.BYTES)))
				: Optional.empty();
	}

	private static Optional<Picture> gif(byte[] content) {
		if (content.length < GIF_SIZE + 2 * Short.BYTES || !new String(content, 0, GIF_SIZE, StandardCharsets.ISO_8859_1).matches("GIF8[79]a")) {
			return Optional.empty();
		}
		ByteBuffer sizes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
		return Optional.of(new Picture(Format.GIF, Short.toUnsignedInt(sizes.getShort(GIF_SIZE)), Short.toUnsignedInt(sizes.getShort(GIF_SIZE + Short.BYTES))));
	}
}
