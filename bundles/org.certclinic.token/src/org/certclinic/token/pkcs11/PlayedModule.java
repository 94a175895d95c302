package org.certclinic.token.pkcs11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.token.TokenFlag;
import org.certclinic.token.worker.Operation;

/**
 * Answers as a module with one token would that holds a certificate and, for another, a pair of keys; and, as no library has both, as a
 * smart-card service that is not running.
 */
public final class PlayedModule implements UnaryOperator<ByteBuffer> {
	private static final long LIST = 1;
	private static final long OTHER = 2;
	/** The address of a function of the list is this more than its place. */
	private static final long FUNCTIONS = 100;
	private static final long NO_SERVICE = 0x8010001dL;
	private static final long TOKEN_PRESENT = 1;
	private static final long TOKEN = TokenFlag.TOKEN_INITIALIZED.bit() | TokenFlag.LOGIN_REQUIRED.bit() | TokenFlag.USER_PIN_INITIALIZED.bit();
	/** Where a slot's and a token's structure have their flags, behind the same count of letters. */
	private static final int FLAGS = 96;
	/** Handles are the classes of the objects: a certificate, a public and a private key. */
	private static final int OBJECTS = 3;
	private static final int MODULUS = 256;
	private final CkLayout layout = CkLayout.ofPlatform();
	private final Octets certificate;
	private boolean searched;

	public PlayedModule(Octets certificate) {
		this.certificate = certificate;
	}

	@Override
	public ByteBuffer apply(ByteBuffer request) {
		return switch (request.get()) {
		case Operation.LOAD -> answer(LIST, List.of());
		case Operation.SYMBOL -> answer(symbol(StandardCharsets.UTF_8.decode(request.position(request.position() + Long.BYTES)).toString()), List.of());
		case Operation.READ -> answer(0, List.of(memory(request.position(request.position() + Long.BYTES).getInt())));
		default -> call(request);
		};
	}

	private static long symbol(String name) {
		if (name.equals(Cryptoki.GET_FUNCTION_LIST)) {
			return LIST;
		}
		return name.startsWith("C_") ? 0 : OTHER;
	}

	/** What is read is the list of functions. */
	private ByteBuffer memory(int count) {
		ByteBuffer memory = memoryOf(count);
		for (int i = 0; layout.functions() + (i + 1) * Long.BYTES <= count; i++) {
			memory.putLong(layout.functions() + i * Long.BYTES, FUNCTIONS + i);
		}
		return memory;
	}

	private ByteBuffer call(ByteBuffer request) {
		long function = request.getLong();
		long[] words = new long[request.get()];
		for (int i = 0; i < words.length; i++) {
			request.get();
			words[i] = request.getLong();
		}
		List<ByteBuffer> buffers = new ArrayList<>();
		for (int count = request.get(); count > 0; count--) {
			ByteBuffer buffer = memoryOf(Math.max(1, request.getInt()));
			byte[] given = new byte[request.getInt()];
			request.get(given);
			buffers.add(buffer.put(0, given));
		}
		if (function == OTHER) {
			return answer(NO_SERVICE, buffers);
		}
		play(function - FUNCTIONS, words, buffers);
		return answer(0, buffers);
	}

	private void play(long function, long[] words, List<ByteBuffer> buffers) {
		if (function == LIST - FUNCTIONS) {
			buffers.getFirst().putLong(0, LIST);
		} else if (function == CkFunction.GET_SLOT_LIST.index() || function == CkFunction.GET_MECHANISM_LIST.index()
				|| function == CkFunction.OPEN_SESSION.index()) {
			layout.put(buffers.getLast(), 0, 1);
		} else if (function == CkFunction.GET_SLOT_INFO.index()) {
			layout.put(buffers.getFirst(), FLAGS, TOKEN_PRESENT);
		} else if (function == CkFunction.GET_TOKEN_INFO.index()) {
			layout.put(buffers.getFirst(), FLAGS, TOKEN);
		} else if (function == CkFunction.FIND_OBJECTS.index()) {
			find(buffers.getFirst(), buffers.getLast());
		} else if (function == CkFunction.GET_ATTRIBUTE_VALUE.index()) {
			attributes(words[1], buffers);
		}
	}

	private void find(ByteBuffer handles, ByteBuffer count) {
		for (int i = 0; i < OBJECTS; i++) {
			layout.put(handles, i * layout.ulong(), i + 1);
		}
		layout.put(count, 0, searched ? 0 : OBJECTS);
		searched = true;
	}

	private void attributes(long object, List<ByteBuffer> buffers) {
		ByteBuffer template = buffers.getFirst();
		for (int i = 0; i < buffers.size() - 1; i++) {
			int at = i * layout.attributeSize();
			long type = layout.get(template, at);
			int length = Math.min(value(type, object, buffers.get(i + 1)), buffers.get(i + 1).capacity());
			layout.put(template, at + layout.attributeLength(), length);
		}
	}

	/** Writes an attribute's value, zero for most, and tells its length. */
	private int value(long type, long object, ByteBuffer room) {
		if (type == CkAttribute.CLASS.type()) {
			layout.put(room, 0, object);
		} else if (type == CkAttribute.VALUE.type()) {
			byte[] value = certificate.toArray();
			room.put(0, value, 0, Math.min(value.length, room.capacity()));
			return value.length;
		} else if (type == CkAttribute.MODULUS.type()) {
			room.put(0, (byte) -1);
			return MODULUS;
		} else if (type == CkAttribute.PUBLIC_EXPONENT.type()) {
			room.put(0, (byte) OBJECTS);
			return 1;
		} else if (type == CkAttribute.LABEL.type()) {
			return 0;
		} else if (type == CkAttribute.ID.type()) {
			return 1;
		}
		return room.capacity();
	}

	private static ByteBuffer memoryOf(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
	}

	private static ByteBuffer answer(long value, List<ByteBuffer> buffers) {
		int size = 1 + 2 * Long.BYTES + buffers.stream().mapToInt(ByteBuffer::capacity).sum();
		ByteBuffer answer = ByteBuffer.allocate(size).put(Operation.OK).putLong(value).putLong(0);
		buffers.forEach(buffer -> answer.put(buffer.array()));
		return answer.flip();
	}
}
