package org.certclinic.knowledge.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds how large a GIF picture is when all its frames are shown, which may be larger than its screen. GIF89a, 17 to 20. */
final class Gif {
	private static final int SIGNATURE = 6;
	private static final int AFTER_SIZE = 3;
	private static final int FRAME = 0x2C;
	private static final int EXTENSION = 0x21;
	private static final int TABLE = 0x80;
	private static final int TABLE_SIZE = 0x07;

	private final ByteBuffer content;
	private int width;
	private int height;
	private int frames;

	private Gif(byte[] content) {
		this.content = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Empty where the content is no such picture. */
	static Optional<Picture> picture(byte[] content) {
		if (content.length < SIGNATURE + 2 * Short.BYTES + AFTER_SIZE
				|| !new String(content, 0, SIGNATURE, StandardCharsets.ISO_8859_1).matches("GIF8[79]a")) {
			return Optional.empty();
		}
		var gif = new Gif(content);
		gif.read();
		return Optional.of(new Picture(Picture.Format.GIF, gif.width, gif.height, Math.max(gif.frames, 1)));
	}

	/** As far as the content goes: what is cut off is no frame. */
	private void read() {
		content.position(SIGNATURE);
		width = unsignedShort();
		height = unsignedShort();
		int flags = unsignedByte();
		skip(2);
		skipTable(flags);
		while (content.hasRemaining()) {
			switch (unsignedByte()) {
			case EXTENSION -> {
				skip(1);
				skipBlocks();
			}
			case FRAME -> readFrame();
			default -> content.position(content.limit()); // the end, or nothing that is known
			}
		}
	}

	private void readFrame() {
		if (content.remaining() > 4 * Short.BYTES) {
			int left = unsignedShort();
			int top = unsignedShort();
			width = Math.max(width, left + unsignedShort());
			height = Math.max(height, top + unsignedShort());
			frames++;
			skipTable(unsignedByte());
			skip(1);
			skipBlocks();
		} else {
			content.position(content.limit());
		}
	}

	private void skipTable(int flags) {
		if ((flags & TABLE) != 0) {
			skip(3 * (2 << (flags & TABLE_SIZE)));
		}
	}

	private void skipBlocks() {
		for (int length = 1; content.hasRemaining() && length > 0;) {
			length = unsignedByte();
			skip(length);
		}
	}

	private void skip(int bytes) {
		content.position(Math.min(content.position() + bytes, content.limit()));
	}

	private int unsignedByte() {
		return Byte.toUnsignedInt(content.get());
	}

	private int unsignedShort() {
		return Short.toUnsignedInt(content.getShort());
	}
}
