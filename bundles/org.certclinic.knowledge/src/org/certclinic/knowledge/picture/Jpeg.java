package org.certclinic.knowledge.picture;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** Finds the size of a JPEG picture: it stands in the frame header, behind segments of any length. ITU-T T.81, B.1 and B.2. */
final class Jpeg {
	private static final int START = 0xFFD8;
	private static final int MARKER = 0xFF;
	private static final int FIRST_FRAME = 0xC0;
	private static final int LAST_FRAME = 0xCF;
	/** Tables of codes and the like, whose markers are among those of the frames. */
	private static final Set<Integer> NO_FRAME = Set.of(0xC4, 0xC8, 0xCC);
	private static final int SCAN = 0xDA;
	private static final int SIZE_IN_FRAME = 3;

	private Jpeg() {
	}

	/** In pixels. */
	record Size(int width, int height) {
	}

	/** Empty where the content is no such picture, or ends before its size. */
	static Optional<Size> size(byte[] content) {
		ByteBuffer buffer = ByteBuffer.wrap(content);
		if (buffer.remaining() < Short.BYTES || Short.toUnsignedInt(buffer.getShort()) != START) {
			return Optional.empty();
		}
		while (buffer.remaining() > 2 * Short.BYTES && Byte.toUnsignedInt(buffer.get()) == MARKER) {
			int marker = Byte.toUnsignedInt(buffer.get());
			if (marker == MARKER) { // fill bytes before a marker
				buffer.position(buffer.position() - 1);
				continue;
			}
			int start = buffer.position();
			int length = Short.toUnsignedInt(buffer.getShort());
			if (marker == SCAN || length < Short.BYTES) {
				return Optional.empty();
			}
			if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAME.contains(marker)) {
				return frame(buffer, start);
			}
			buffer.position(Math.min(start + length, buffer.limit()));
		}
		return Optional.empty();
	}

	private static Optional<Size> frame(ByteBuffer buffer, int start) {
		int place = start + SIZE_IN_FRAME;
		if (place + 2 * Short.BYTES > buffer.limit()) {
			return Optional.empty();
		}
		return Optional.of(new Size(Short.toUnsignedInt(buffer.getShort(place + Short.BYTES)), Short.toUnsignedInt(buffer.getShort(place))));
	}
}
