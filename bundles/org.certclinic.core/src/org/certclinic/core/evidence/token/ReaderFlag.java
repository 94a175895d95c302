package org.certclinic.core.evidence.token;

import java.util.EnumSet;
import java.util.Set;

/** States of a reader, by their names without {@code SCARD_STATE_}. */
public enum ReaderFlag {
	IGNORE(0x1), CHANGED(0x2), UNKNOWN(0x4), UNAVAILABLE(0x8), EMPTY(0x10), PRESENT(0x20), ATRMATCH(0x40), EXCLUSIVE(0x80), INUSE(0x100), MUTE(0x200),
	UNPOWERED(0x400);

	private final long bit;

	ReaderFlag(long bit) {
		this.bit = bit;
	}

	/** For example {@code SCARD_STATE_PRESENT}. */
	public String pcsc() {
		return "SCARD_STATE_" + name();
	}

	/** The states that are set in {@code bits}; the count of events in the upper half has no name. */
	public static Set<ReaderFlag> of(long bits) {
		Set<ReaderFlag> flags = EnumSet.noneOf(ReaderFlag.class);
		for (ReaderFlag flag : values()) {
			if ((bits & flag.bit) != 0) {
				flags.add(flag);
			}
		}
		return flags;
	}
}
