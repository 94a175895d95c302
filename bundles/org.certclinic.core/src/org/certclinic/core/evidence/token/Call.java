package org.certclinic.core.evidence.token;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A call of a native function, for the log.
 *
 * @param function for example {@code C_GetSlotList}
 * @param answer   absent where the function did not come back
 * @param time     until it came back, or until it was no longer waited for
 */
public record Call(String function, Optional<ReturnCode> answer, Duration time) {
	public Call {
		Objects.requireNonNull(function, "function");
		Objects.requireNonNull(answer, "answer");
		Objects.requireNonNull(time, "time");
	}
}
