package org.certclinic.token.worker;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;

/** One request, done on the thread that calls the library. */
final class Request {
	private static final int HEADER = 4 + 1 + 8 + 8;
	/** Buffers are aligned for any type. */
	private static final int ALIGNMENT = 16;
	private final NativeCalls calls;

	Request(NativeCalls calls) {
		this.calls = calls;
	}

	/** The whole answer, ready to be sent. */
	ByteBuffer answer(ByteBuffer request) {
		byte operation = request.get();
		long before = System.nanoTime();
		if (operation == Operation.LOAD) {
			long handle = calls.load(rest(request));
			return handle == 0 ? answer(Operation.REFUSED, 0, before, calls.lastError()) : answer(Operation.OK, handle, before, new byte[0]);
		}
		if (operation == Operation.SYMBOL) {
			return answer(Operation.OK, calls.symbol(request.getLong(), rest(request)), before, new byte[0]);
		}
		if (operation == Operation.READ) {
			return answer(Operation.OK, 0, before, calls.read(request.getLong(), request.getInt()));
		}
		return call(request);
	}

	private ByteBuffer call(ByteBuffer request) {
		long function = request.getLong();
		long[] arguments = new long[request.get()];
		boolean[] isBuffer = new boolean[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			isBuffer[i] = request.get() != 0;
			arguments[i] = request.getLong();
		}
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment[] buffers = buffers(request, arena);
			for (int i = 0; i < arguments.length; i++) {
				if (isBuffer[i]) {
					arguments[i] = buffers[(int) arguments[i]].address();
				}
			}
			long before = System.nanoTime();
			long value = calls.invoke(function, arguments);
			ByteBuffer answer = answer(value, before, buffers);
			for (MemorySegment buffer : buffers) {
				buffer.fill((byte) 0); // it may have held a PIN
			}
			return answer;
		}
	}

	private static MemorySegment[] buffers(ByteBuffer request, Arena arena) {
		MemorySegment[] buffers = new MemorySegment[request.get() & 0xff];
		for (int i = 0; i < buffers.length; i++) {
			buffers[i] = arena.allocate(Math.max(1, request.getInt()), ALIGNMENT);
			int given = request.getInt();
			MemorySegment.copy(MemorySegment.ofBuffer(request), 0, buffers[i], 0, given);
			request.position(request.position() + given);
		}
		for (int count = request.getShort() & 0xffff; count > 0; count--) {
			MemorySegment from = buffers[request.get() & 0xff];
			int offset = request.getInt();
			MemorySegment to = buffers[request.get() & 0xff];
			from.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, to.address() + request.getInt());
		}
		return buffers;
	}

	private static ByteBuffer answer(long value, long before, MemorySegment[] buffers) {
		long nanos = System.nanoTime() - before;
		int size = HEADER;
		for (MemorySegment buffer : buffers) {
			size += (int) buffer.byteSize();
		}
		ByteBuffer answer = header(size, Operation.OK, value, nanos);
		for (MemorySegment buffer : buffers) {
			MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, answer.array(), answer.position(), (int) buffer.byteSize());
			answer.position(answer.position() + (int) buffer.byteSize());
		}
		return answer.flip();
	}

	private static ByteBuffer answer(byte status, long value, long before, byte[] content) {
		return header(HEADER + content.length, status, value, System.nanoTime() - before).put(content).flip();
	}

	private static ByteBuffer header(int size, byte status, long value, long nanos) {
		return ByteBuffer.allocate(size).putInt(size - 4).put(status).putLong(value).putLong(nanos);
	}

	private static byte[] rest(ByteBuffer request) {
		byte[] rest = new byte[request.remaining()];
		request.get(rest);
		return rest;
	}
}
