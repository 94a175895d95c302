package org.certclinic.token.process;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.certclinic.token.worker.Operation;

/** The arguments of a native call: words, and buffers that go to the library and come back. */
public final class Arguments {
	private record Word(boolean isBuffer, long value) {
	}

	private record Pointer(int from, int offset, int to, int targetOffset) {
	}

	private final List<Word> words = new ArrayList<>();
	private final List<ByteBuffer> buffers = new ArrayList<>();
	private final List<Pointer> pointers = new ArrayList<>();

	/** A number, handle, or pointer of the library's own; {@code NULL} is 0. */
	public Arguments word(long value) {
		words.add(new Word(false, value));
		return this;
	}

	/** A pointer to a buffer of so many zeros. */
	public Arguments buffer(int size) {
		return buffer(memory(size));
	}

	/** A pointer to a buffer with this content. */
	public Arguments buffer(ByteBuffer content) {
		words.add(new Word(true, aside(content)));
		return this;
	}

	/** A buffer that is no argument, but may be pointed to; answers its number. */
	public int aside(ByteBuffer content) {
		buffers.add(content);
		return buffers.size() - 1;
	}

	/** Writes into one buffer, by number, the address of another. */
	public Arguments point(int from, int offset, int to, int targetOffset) {
		pointers.add(new Pointer(from, offset, to, targetOffset));
		return this;
	}

	/** A buffer of zeros in the byte order of the machine. */
	public static ByteBuffer memory(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
	}

	List<Integer> sizes() {
		return buffers.stream().map(ByteBuffer::capacity).toList();
	}

	/** The request, ready to be sent. */
	ByteBuffer encode(long function) {
		if (words.size() > Operation.MAX_ARGUMENTS) {
			throw new IllegalArgumentException("too many arguments");
		}
		int size = 4 + 1 + 8 + 1 + words.size() * 9 + 1 + buffers.stream().mapToInt(buffer -> 8 + filled(buffer)).sum() + 2 + pointers.size() * 10;
		ByteBuffer request = ByteBuffer.allocate(size).putInt(size - 4).put(Operation.CALL).putLong(function).put((byte) words.size());
		words.forEach(word -> request.put((byte) (word.isBuffer ? 1 : 0)).putLong(word.value));
		request.put((byte) buffers.size());
		for (ByteBuffer buffer : buffers) {
			int filled = filled(buffer);
			request.putInt(buffer.capacity()).putInt(filled).put(buffer.array(), 0, filled);
		}
		request.putShort((short) pointers.size());
		pointers.forEach(one -> request.put((byte) one.from).putInt(one.offset).put((byte) one.to).putInt(one.targetOffset));
		return request.flip();
	}

	/** Up to the last byte that is not zero. */
	private static int filled(ByteBuffer buffer) {
		int filled = buffer.capacity();
		while (filled > 0 && buffer.get(filled - 1) == 0) {
			filled--;
		}
		return filled;
	}
}
