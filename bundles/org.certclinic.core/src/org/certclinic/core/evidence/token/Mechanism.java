package org.certclinic.core.evidence.token;

import java.util.Objects;

/**
 * Something a token can do: {@code CK_MECHANISM_INFO}.
 *
 * @param name  the standard's, for example {@code CKM_RSA_PKCS}; the value as {@code 0x80000001} where the standard has none
 * @param flags as they are, {@code CKF_SIGN} and others
 */
public record Mechanism(String name, long value, long minKeySize, long maxKeySize, long flags) {
	public Mechanism {
		Objects.requireNonNull(name, "name");
	}
}
