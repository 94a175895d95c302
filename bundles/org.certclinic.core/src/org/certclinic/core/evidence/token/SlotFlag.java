package org.certclinic.core.evidence.token;

import java.util.EnumSet;
import java.util.Set;

/** Flags of {@code CK_SLOT_INFO}, without their {@code CKF_}. */
public enum SlotFlag {
	TOKEN_PRESENT(1), REMOVABLE_DEVICE(2), HW_SLOT(4);

	private final long bit;

	SlotFlag(long bit) {
		this.bit = bit;
	}

	/** For example {@code CKF_TOKEN_PRESENT}. */
	public String cryptoki() {
		return "CKF_" + name();
	}

	/** The flags that are set in {@code bits}; bits without a name are left out. */
	public static Set<SlotFlag> of(long bits) {
		Set<SlotFlag> flags = EnumSet.noneOf(SlotFlag.class);
		for (SlotFlag flag : values()) {
			if ((bits & flag.bit) != 0) {
				flags.add(flag);
			}
		}
		return flags;
	}
}
