package org.certclinic.core.evidence;

import java.util.Objects;

import org.certclinic.core.BilingualText;

/**
 * Why something could not be read, or not wholly.
 *
 * @param code    stable, for example {@code der.truncated} or {@code pkcs12.password-wrong}
 * @param offset  in bytes from the object's first, in the decoded bytes where it came as text; -1 where no place is to blame
 * @param message what, where, and what to do
 */
public record Problem(String code, long offset, BilingualText message) {
	public Problem {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(message, "message");
	}
}
