package org.certclinic.token.process;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How long native calls may take.
 *
 * @param perCall   no single call longer
 * @param end       of everything, as {@link System#nanoTime} counts
 * @param total     what the end was counted from, to tell it
 * @param cancelled asked many times a second
 */
public record Budget(Duration perCall, long end, Duration total, BooleanSupplier cancelled) {
	public Budget {
		Objects.requireNonNull(perCall, "perCall");
		Objects.requireNonNull(total, "total");
		Objects.requireNonNull(cancelled, "cancelled");
	}

	/** From now on. */
	public static Budget of(Duration perCall, Duration total, BooleanSupplier cancelled) {
		return new Budget(perCall, System.nanoTime() + total.toNanos(), total, cancelled);
	}

	/** Nanoseconds that are left of everything; negative when it is over. */
	long left() {
		return end - System.nanoTime();
	}
}
