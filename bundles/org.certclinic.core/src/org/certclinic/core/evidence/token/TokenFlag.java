package org.certclinic.core.evidence.token;

import java.util.EnumSet;
import java.util.Set;

/** Flags of {@code CK_TOKEN_INFO}, without their {@code CKF_}. */
public enum TokenFlag {
	RNG(0), WRITE_PROTECTED(1), LOGIN_REQUIRED(2), USER_PIN_INITIALIZED(3), RESTORE_KEY_NOT_NEEDED(5), CLOCK_ON_TOKEN(6),
	PROTECTED_AUTHENTICATION_PATH(8), DUAL_CRYPTO_OPERATIONS(9), TOKEN_INITIALIZED(10), SECONDARY_AUTHENTICATION(11), USER_PIN_COUNT_LOW(16),
	USER_PIN_FINAL_TRY(17), USER_PIN_LOCKED(18), USER_PIN_TO_BE_CHANGED(19), SO_PIN_COUNT_LOW(20), SO_PIN_FINAL_TRY(21), SO_PIN_LOCKED(22),
	SO_PIN_TO_BE_CHANGED(23), ERROR_STATE(24);

	private final long bit;

	TokenFlag(int position) {
		this.bit = 1L << position;
	}

	/** For example {@code CKF_USER_PIN_LOCKED}. */
	public String cryptoki() {
		return "CKF_" + name();
	}

	/** Its place in {@code CK_TOKEN_INFO.flags}. */
	public long bit() {
		return bit;
	}

	/** The flags that are set in {@code bits}; bits without a name are left out. */
	public static Set<TokenFlag> of(long bits) {
		Set<TokenFlag> flags = EnumSet.noneOf(TokenFlag.class);
		for (TokenFlag flag : values()) {
			if ((bits & flag.bit) != 0) {
				flags.add(flag);
			}
		}
		return flags;
	}
}
