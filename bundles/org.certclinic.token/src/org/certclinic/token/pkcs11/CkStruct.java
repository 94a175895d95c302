package org.certclinic.token.pkcs11;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

import org.certclinic.core.evidence.token.Version;

/** Reads a structure from its first member to its last. */
final class CkStruct {
	/** More than any structure that is read here, on any platform. */
	static final int ROOM = 512;
	private final ByteBuffer memory;
	private final CkLayout layout;
	private int at;

	CkStruct(ByteBuffer memory, CkLayout layout) {
		this.memory = memory;
		this.layout = layout;
	}

	byte[] bytes(int count) {
		byte[] bytes = new byte[count];
		memory.get(at, bytes);
		at += count;
		return bytes;
	}

	String text(int count) {
		return TokenText.decode(bytes(count));
	}

	Version version() {
		byte[] bytes = bytes(2);
		return new Version(bytes[0] & 0xff, bytes[1] & 0xff);
	}

	long ulong() {
		if (!layout.packed()) {
			at = (at + layout.ulong() - 1) / layout.ulong() * layout.ulong();
		}
		long value = layout.get(memory, at);
		at += layout.ulong();
		return value;
	}

	/** Absent for {@code CK_UNAVAILABLE_INFORMATION}. */
	OptionalLong known() {
		long value = ulong();
		return value == layout.unavailable() ? OptionalLong.empty() : OptionalLong.of(value);
	}

	/** As {@link #known}, but 0 is {@code CK_EFFECTIVELY_INFINITE}. */
	OptionalLong limit() {
		OptionalLong value = known();
		return value.isPresent() && value.getAsLong() == 0 ? OptionalLong.of(Long.MAX_VALUE) : value;
	}
}
