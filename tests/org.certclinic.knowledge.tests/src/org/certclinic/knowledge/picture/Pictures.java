package org.certclinic.knowledge.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The beginnings of files of pictures. */
final class Pictures {
	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private Pictures() {
	}

	static byte[] png(int width, int height) {
		return ByteBuffer.allocate(40).put(HEX.parseHex("89504E470D0A1A0A0000000D49484452")).putInt(width).putInt(height).array();
	}

	/** With an extension before each frame. */
	static byte[] gif(int width, int height, byte[]... frames) {
		ByteBuffer gif = ByteBuffer.allocate(100 + 100 * frames.length).order(ByteOrder.LITTLE_ENDIAN).put("GIF89a".getBytes(StandardCharsets.US_ASCII))
				.putShort((short) width).putShort((short) height).put(HEX.parseHex("800000" + "000000FFFFFF"));
		for (byte[] frame : frames) {
			gif.put(HEX.parseHex("21F9040000000000")).put(frame);
		}
		return gif.put((byte) ';').array();
	}

	static byte[] frame(int left, int top, int width, int height) {
		return ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put((byte) ',').putShort((short) left).putShort((short) top).putShort((short) width)
				.putShort((short) height).put(HEX.parseHex("00" + "02" + "00")).array();
	}

	/** With a comment, tables and fill bytes before the frame. */
	static byte[] jpeg(int width, int height) {
		return ByteBuffer.allocate(64).put(HEX.parseHex("FFD8" + "FFFE000461FF" + "FFC400040000" + "FFFF" + "FFC2001108")).putShort((short) height).putShort((short) width).array();
	}
}
