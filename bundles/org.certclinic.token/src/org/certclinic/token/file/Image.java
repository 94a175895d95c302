package org.certclinic.token.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A library's file, read in pieces within its bounds. */
final class Image implements Closeable {
	/** No table that is read here is larger. */
	private static final int LARGEST = 16 << 20;
	private static final int LONGEST_NAME = 1024;
	private final FileChannel channel;
	private final long size;
	private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

	/** The file is not what it says it is. */
	static final class DamagedException extends IOException {
		private static final long serialVersionUID = 1L;

		DamagedException(String what) {
			super(what);
		}
	}

	Image(Path path) throws IOException {
		channel = FileChannel.open(path, StandardOpenOption.READ);
		size = channel.size();
	}

	long size() {
		return size;
	}

	void order(ByteOrder newOrder) {
		order = newOrder;
	}

	/** So many bytes from there on. */
	ByteBuffer at(long offset, long count) throws IOException {
		if (offset < 0 || count < 0 || count > LARGEST || offset > size - count) {
			throw new DamagedException("outside of the file");
		}
		ByteBuffer bytes = ByteBuffer.allocate((int) count).order(order);
		while (bytes.hasRemaining()) {
			if (channel.read(bytes, offset + bytes.position()) < 0) {
				throw new DamagedException("outside of the file");
			}
		}
		return bytes.flip();
	}

	int byteAt(long offset) throws IOException {
		return at(offset, 1).get(0) & 0xff;
	}

	int shortAt(long offset) throws IOException {
		return at(offset, 2).getShort(0) & 0xffff;
	}

	long intAt(long offset) throws IOException {
		return at(offset, 4).getInt(0) & 0xffffffffL;
	}

	/** A text up to its zero, or the longest that is read. */
	String textAt(long offset) throws IOException {
		ByteBuffer bytes = at(offset, Math.max(0, Math.min(LONGEST_NAME, size - offset)));
		int length = 0;
		while (length < bytes.limit() && bytes.get(length) != 0) {
			length++;
		}
		return StandardCharsets.UTF_8.decode(bytes.slice(0, length)).toString();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
