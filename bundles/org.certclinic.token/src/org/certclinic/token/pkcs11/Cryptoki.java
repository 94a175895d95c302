package org.certclinic.token.pkcs11;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.token.Failure;
import org.certclinic.core.evidence.token.Version;
import org.certclinic.token.process.Answer;
import org.certclinic.token.process.Arguments;
import org.certclinic.token.process.NativeFailure;
import org.certclinic.token.process.NativeLibrary;

/** The functions of one PKCS#11 module, which is in another process. What it answers is not trusted. */
final class Cryptoki {
	static final String GET_FUNCTION_LIST = "C_GetFunctionList";
	private static final String GET_INTERFACE_LIST = "C_GetInterfaceList";
	private static final long OS_LOCKING_OK = 2;
	private static final long SERIAL_SESSION = 4;
	private static final long ARGUMENTS_BAD = 0x7;
	private static final long NEED_TO_CREATE_THREADS = 0x9;
	private static final long CANT_LOCK = 0xa;
	private static final long BUFFER_TOO_SMALL = 0x150;
	private static final long ALREADY_INITIALIZED = 0x191;
	/** More slots, or mechanisms, no module has. */
	private static final int MOST_ITEMS = 100_000;
	private static final int MOST_INTERFACES = 16;
	private static final int LONGEST_NAME = 64;
	/** A list may grow between the two questions. */
	private static final int TRIES = 3;
	private final NativeLibrary library;
	private final CkLayout layout;
	private final ByteBuffer functions;

	private Cryptoki(NativeLibrary library, CkLayout layout, ByteBuffer functions) {
		this.library = library;
		this.layout = layout;
		this.functions = functions;
	}

	/** Gets the functions of a module that is loaded. */
	static Cryptoki of(NativeLibrary library, CkLayout layout) throws NativeFailure {
		long address = library.symbol(GET_FUNCTION_LIST);
		if (address == 0) {
			throw new NativeFailure(Failure.of(Failure.Kind.NO_FUNCTION_LIST, "symbol", GET_FUNCTION_LIST));
		}
		long list = library.demand(GET_FUNCTION_LIST, address, new Arguments().buffer(Long.BYTES)).buffer(0).getLong(0);
		return new Cryptoki(library, layout, library.read(GET_FUNCTION_LIST, list, layout.functions() + CkFunction.COUNT * Long.BYTES));
	}

	CkLayout layout() {
		return layout;
	}

	NativeLibrary library() {
		return library;
	}

	private long address(CkFunction function) throws NativeFailure {
		long address = functions.getLong(layout.functions() + function.index() * Long.BYTES);
		if (address == 0) {
			throw library.garbage(function.text(), "NULL");
		}
		return address;
	}

	/** Calls a function that must answer {@code CKR_OK}. */
	Answer demand(CkFunction function, Arguments arguments) throws NativeFailure {
		return library.demand(function.text(), address(function), arguments);
	}

	/** Calls a function, whatever it answers. */
	Answer call(CkFunction function, Arguments arguments) throws NativeFailure {
		return library.call(function.text(), address(function), arguments);
	}

	/** As {@link #call}, and nothing of the arguments stays in memory. */
	Answer callSecretly(CkFunction function, Arguments arguments) throws NativeFailure {
		return library.callSecretly(function.text(), address(function), arguments);
	}

	/** Without arguments first, as one thread suffices; some modules insist on locking. */
	void initialize() throws NativeFailure {
		Answer answer = call(CkFunction.INITIALIZE, new Arguments().word(0));
		long value = answer.value();
		if (value == NEED_TO_CREATE_THREADS || value == CANT_LOCK || value == ARGUMENTS_BAD) {
			ByteBuffer locking = Arguments.memory(layout.initializeSize());
			layout.put(locking, layout.initializeFlags(), OS_LOCKING_OK);
			answer = call(CkFunction.INITIALIZE, new Arguments().buffer(locking));
		}
		if (answer.value() != 0 && answer.value() != ALREADY_INITIALIZED) {
			throw new NativeFailure(Failure.refused(answer.call()));
		}
	}

	void terminate() throws NativeFailure {
		call(CkFunction.FINALIZE, new Arguments().word(0));
	}

	/** Names and versions of the interfaces of a 3.x module; none of an older one. */
	List<String> interfaces() throws NativeFailure {
		long address = library.symbol(GET_INTERFACE_LIST);
		if (address == 0) {
			return List.of();
		}
		Answer answer = library.call(GET_INTERFACE_LIST, address, new Arguments().buffer(MOST_INTERFACES * layout.interfaceSize()).buffer(number(MOST_INTERFACES)));
		long count = layout.get(answer.buffer(1), 0);
		List<String> names = new ArrayList<>();
		for (int i = 0; answer.value() == 0 && i < count && i < MOST_INTERFACES; i++) {
			long name = answer.buffer(0).getLong(i * layout.interfaceSize());
			long list = answer.buffer(0).getLong(i * layout.interfaceSize() + Long.BYTES);
			ByteBuffer version = library.read(GET_INTERFACE_LIST, list, 2);
			names.add(TokenText.decode(library.text(GET_INTERFACE_LIST, name, LONGEST_NAME)) + " "
					+ new Version(version.get(0) & 0xff, version.get(1) & 0xff).text());
		}
		return names;
	}

	/** What a function writes that takes a number or none, and a structure. */
	CkStruct struct(CkFunction function, long... numbers) throws NativeFailure {
		Arguments arguments = new Arguments();
		for (long number : numbers) {
			arguments.word(number);
		}
		return new CkStruct(demand(function, arguments.buffer(CkStruct.ROOM)).buffer(0), layout);
	}

	/** The structures a function writes for one slot and each of these numbers, in their order. */
	List<CkStruct> structs(CkFunction function, long slot, List<Long> numbers) throws NativeFailure {
		List<Arguments> all = numbers.stream().map(number -> new Arguments().word(slot).word(number).buffer(CkStruct.ROOM)).toList();
		List<CkStruct> structs = new ArrayList<>();
		for (Answer answer : library.callAll(function.text(), address(function), all)) {
			if (answer.value() != 0) {
				throw new NativeFailure(Failure.refused(answer.call()));
			}
			structs.add(new CkStruct(answer.buffer(0), layout));
		}
		return structs;
	}

	/** What a function lists whose first argument is {@code first}: asked for the length, then for the content. */
	long[] list(CkFunction function, long first) throws NativeFailure {
		Answer answer = demand(function, new Arguments().word(first).word(0).buffer(number(0)));
		for (int i = 0; i < TRIES; i++) {
			int room = count(function, answer.buffer(0), MOST_ITEMS);
			if (room == 0) {
				return new long[0];
			}
			answer = call(function, new Arguments().word(first).buffer(room * layout.ulong()).buffer(number(room)));
			if (answer.value() == 0) {
				return numbers(answer.buffer(0), count(function, answer.buffer(1), room));
			}
			if (answer.value() != BUFFER_TOO_SMALL) {
				break;
			}
			answer = demand(function, new Arguments().word(first).word(0).buffer(number(0)));
		}
		throw new NativeFailure(Failure.refused(answer.call()));
	}

	/** A session that reads; nobody logs in. */
	long openSession(long slot) throws NativeFailure {
		Answer answer = demand(CkFunction.OPEN_SESSION, new Arguments().word(slot).word(SERIAL_SESSION).word(0).word(0).buffer(number(0)));
		return layout.get(answer.buffer(0), 0);
	}

	void closeSession(long session) throws NativeFailure {
		call(CkFunction.CLOSE_SESSION, new Arguments().word(session));
	}

	/** Begins a search for all objects that can be seen. */
	void beginSearch(long session) throws NativeFailure {
		demand(CkFunction.FIND_OBJECTS_INIT, new Arguments().word(session).word(0).word(0));
	}

	/** The next objects, at most so many; none at the end. */
	long[] search(long session, int most) throws NativeFailure {
		Answer answer = demand(CkFunction.FIND_OBJECTS, new Arguments().word(session).buffer(most * layout.ulong()).word(most).buffer(number(0)));
		return numbers(answer.buffer(0), count(CkFunction.FIND_OBJECTS, answer.buffer(1), most));
	}

	void endSearch(long session) throws NativeFailure {
		call(CkFunction.FIND_OBJECTS_FINAL, new Arguments().word(session));
	}

	/** Memory with one {@code CK_ULONG}. */
	ByteBuffer number(long value) {
		ByteBuffer memory = Arguments.memory(layout.ulong());
		layout.put(memory, 0, value);
		return memory;
	}

	private int count(CkFunction function, ByteBuffer memory, int most) throws NativeFailure {
		long count = layout.get(memory, 0);
		if (count < 0 || count > most) {
			throw library.garbage(function.text(), "count " + Long.toUnsignedString(count));
		}
		return (int) count;
	}

	private long[] numbers(ByteBuffer memory, int count) {
		long[] numbers = new long[count];
		for (int i = 0; i < count; i++) {
			numbers[i] = layout.get(memory, i * layout.ulong());
		}
		return numbers;
	}
}
