package org.certclinic.core.evidence.token;

import java.util.Objects;

/**
 * What a native function returned.
 *
 * @param name  the standard's, for example {@code CKR_PIN_LOCKED}; the value as {@code 0x80000001} where the standard has none
 * @param value unsigned, as wide as the function's type
 */
public record ReturnCode(String name, long value) {
	public ReturnCode {
		Objects.requireNonNull(name, "name");
	}
}
