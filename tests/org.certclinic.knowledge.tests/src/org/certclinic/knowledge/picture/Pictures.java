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

	static byte[] gif(int width, int height) {
		return ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN).put("GIF89a".getBytes(StandardCharsets.US_ASCII)).putShort((short) width).putShort((short) height).array();
	}

	/** With a comment, tables and fill bytes before the frame. */
	static byte[] jpeg(int width, int height) {
		return ByteBuffer.allocate(64).put(HEX.parseHex("FFD8" + "FFFE000461FF" + "FFC400040000" + "FFFF" + "FFC2001108")).putShort((short) height).putShort((short) width).array();
	}
}
