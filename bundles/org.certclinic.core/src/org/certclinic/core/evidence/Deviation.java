package org.certclinic.core.evidence;

import java.util.Objects;

/**
 * A place where an encoding can be read but is not DER, for example a length in five bytes where two are due. X.690, 10 and 11.
 *
 * @param code   stable, for example {@code length-not-minimal}
 * @param offset in bytes from the object's first
 * @param field  as RFC 5280 calls it, for example {@code tbsCertificate.serialNumber}
 */
public record Deviation(String code, long offset, String field) {
	public Deviation {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(field, "field");
	}
}
