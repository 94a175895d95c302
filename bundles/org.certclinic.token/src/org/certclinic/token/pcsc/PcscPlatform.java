package org.certclinic.token.pcsc;

import java.nio.ByteBuffer;
import java.util.Locale;

/** Where PC/SC is on a platform, and how its types lie in memory. */
enum PcscPlatform {
	/** pcsc-lite: a {@code DWORD} is a {@code long}. */
	LINUX("libpcsclite.so.1", "", 8, 33, true),
	/** A {@code DWORD} has 32 bits; functions of 8-bit texts end in A. */
	WINDOWS("winscard.dll", "A", 4, 36, true),
	/** 32 bits too, and structures without gaps. */
	MACOS("/System/Library/Frameworks/PCSC.framework/PCSC", "", 4, 33, false);

	private static final int POINTER = 8;
	private final String library;
	private final String suffix;
	private final int word;
	private final int atr;
	private final boolean aligned;

	PcscPlatform(String library, String suffix, int word, int atr, boolean aligned) {
		this.library = library;
		this.suffix = suffix;
		this.word = word;
		this.atr = atr;
		this.aligned = aligned;
	}

	static PcscPlatform current() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
	}

	String library() {
		return library;
	}

	/** The name of a function that takes or gives texts. */
	String withText(String function) {
		return function + suffix;
	}

	/** Bytes of a {@code DWORD}. */
	int word() {
		return word;
	}

	long get(ByteBuffer memory, int offset) {
		return word == 4 ? memory.getInt(offset) & 0xffffffffL : memory.getLong(offset);
	}

	void put(ByteBuffer memory, int offset, long value) {
		if (word == 4) {
			memory.putInt(offset, (int) value);
		} else {
			memory.putLong(offset, value);
		}
	}

	/** {@code SCARD_READERSTATE}: two pointers, what is known, what is so now, length of the ATR, the ATR. */
	int stateSize() {
		int size = atrOffset() + atr;
		return aligned ? (size + POINTER - 1) / POINTER * POINTER : size;
	}

	int currentOffset() {
		return 2 * POINTER;
	}

	int eventOffset() {
		return currentOffset() + word;
	}

	int atrLengthOffset() {
		return eventOffset() + word;
	}

	int atrOffset() {
		return atrLengthOffset() + word;
	}
}
