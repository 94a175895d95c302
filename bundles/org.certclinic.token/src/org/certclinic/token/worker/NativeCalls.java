package org.certclinic.token.worker;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/**
 * Native functions of any kind by one shape of call: ten words in, one word out. To prepare a shape takes longer than most probes, so there
 * is only one; a function leaves alone the arguments it does not take.
 */
final class NativeCalls {
	/** The same on Linux and macOS: all that is missing is told at once. */
	private static final int RTLD_NOW = 2;
	private static final int LOAD_WITH_ALTERED_SEARCH_PATH = 8;
	private static final int LONGEST_MESSAGE = 4096;
	private final boolean windows;
	private final MethodHandle call;
	private final long open;
	private final long symbol;
	private final long error;
	private final long exit;

	NativeCalls() {
		windows = System.getProperty("os.name").startsWith("Windows");
		Linker linker = Linker.nativeLinker();
		ValueLayout.OfLong word = ValueLayout.JAVA_LONG;
		call = linker.downcallHandle(FunctionDescriptor.of(word, word, word, word, word, word, word, word, word, word, word));
		SymbolLookup usual = linker.defaultLookup();
		SymbolLookup system = windows ? SymbolLookup.libraryLookup("kernel32", Arena.global()) : usual;
		open = find(system, windows ? "LoadLibraryExW" : "dlopen");
		symbol = find(system, windows ? "GetProcAddress" : "dlsym");
		error = find(system, windows ? "GetLastError" : "dlerror");
		exit = find(usual, "_exit");
	}

	private static long find(SymbolLookup lookup, String name) {
		return lookup.find(name).orElseThrow(NoSuchElementException::new).address();
	}

	long invoke(long function, long... arguments) {
		try {
			return (long) call.invokeExact(MemorySegment.ofAddress(function), at(arguments, 0), at(arguments, 1), at(arguments, 2), at(arguments, 3),
					at(arguments, 4), at(arguments, 5), at(arguments, 6), at(arguments, 7), at(arguments, 8), at(arguments, 9));
		} catch (Throwable e) { // that is what invokeExact declares
			throw new IllegalStateException(e);
		}
	}

	private static long at(long[] arguments, int index) {
		return index < arguments.length ? arguments[index] : 0;
	}

	/** A library's handle, or 0: then {@link #lastError} tells why. */
	long load(byte[] path) {
		try (Arena arena = Arena.ofConfined()) {
			if (windows) {
				byte[] wide = new String(path, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
				return invoke(open, text(arena, wide, 2), 0, LOAD_WITH_ALTERED_SEARCH_PATH);
			}
			return invoke(open, text(arena, path, 1), RTLD_NOW);
		}
	}

	/** A function's address in a library, or 0. */
	long symbol(long library, byte[] name) {
		try (Arena arena = Arena.ofConfined()) {
			return invoke(symbol, library, text(arena, name, 1));
		}
	}

	/** Why the last call failed, in the platform's words. */
	byte[] lastError() {
		long result = invoke(error);
		if (windows) {
			return ("Windows error " + (result & 0xffffffffL)).getBytes(StandardCharsets.UTF_8);
		}
		if (result == 0) {
			return new byte[0];
		}
		MemorySegment text = MemorySegment.ofAddress(result).reinterpret(LONGEST_MESSAGE);
		int length = 0;
		while (length < LONGEST_MESSAGE && text.get(ValueLayout.JAVA_BYTE, length) != 0) {
			length++;
		}
		return text.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
	}

	byte[] read(long address, int count) {
		return MemorySegment.ofAddress(address).reinterpret(count).toArray(ValueLayout.JAVA_BYTE);
	}

	/** Ends this process without asking a library, whose own clean-up may hang. */
	void end(int status) {
		invoke(exit, status);
	}

	private static long text(Arena arena, byte[] content, int zeros) {
		MemorySegment segment = arena.allocate(content.length + (long) zeros, 2);
		MemorySegment.copy(content, 0, segment, ValueLayout.JAVA_BYTE, 0, content.length);
		return segment.address();
	}
}
