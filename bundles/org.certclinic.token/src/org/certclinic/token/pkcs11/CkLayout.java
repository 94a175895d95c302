package org.certclinic.token.pkcs11;

import java.nio.ByteBuffer;

/**
 * How Cryptoki's structures lie in memory: on Windows a {@code CK_ULONG} has four bytes and structures have no gaps, elsewhere eight bytes
 * and the compiler's gaps. Pointers have eight everywhere, for Java has no 32-bit platform any more.
 */
record CkLayout(int ulong, boolean packed) {
	private static final int POINTER = 8;

	static CkLayout ofPlatform() {
		return System.getProperty("os.name").startsWith("Windows") ? new CkLayout(4, true) : new CkLayout(8, false);
	}

	/** {@code CK_UNAVAILABLE_INFORMATION}. */
	long unavailable() {
		return mask(-1);
	}

	/** A word as wide as a {@code CK_ULONG}. */
	long mask(long word) {
		return ulong == 4 ? word & 0xffffffffL : word;
	}

	long get(ByteBuffer memory, int offset) {
		return ulong == 4 ? memory.getInt(offset) & 0xffffffffL : memory.getLong(offset);
	}

	void put(ByteBuffer memory, int offset, long value) {
		if (ulong == 4) {
			memory.putInt(offset, (int) value);
		} else {
			memory.putLong(offset, value);
		}
	}

	/** Where the first function's pointer lies behind a list's version. */
	int functions() {
		return packed ? 2 : POINTER;
	}

	/** Where a {@code CK_ATTRIBUTE} has its pointer. */
	int attributeValue() {
		return ulong;
	}

	/** Where a {@code CK_ATTRIBUTE} has its length. */
	int attributeLength() {
		return ulong + POINTER;
	}

	int attributeSize() {
		return ulong + POINTER + ulong;
	}

	/** Where {@code CK_C_INITIALIZE_ARGS} has its flags. */
	int initializeFlags() {
		return 4 * POINTER;
	}

	int initializeSize() {
		return 4 * POINTER + ulong + POINTER;
	}

	/** The size of a {@code CK_INTERFACE}: name, functions, flags. */
	int interfaceSize() {
		return 2 * POINTER + ulong;
	}
}
