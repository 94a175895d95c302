package org.certclinic.x509.chain.search;

import java.util.function.BooleanSupplier;

/**
 * What a search may cost, so that no heap, however it was made, takes longer than people wait. Counted first, so that the same heap gives
 * the same answer on any machine that is not very slow; timed for those that are. For one thread.
 */
public final class Budget {
	/** About what a slow machine checks in half a second. */
	private static final int MICROSECONDS = 500_000;
	private static final int STEPS = 100_000;
	private static final long NANOSECONDS = 600_000_000L;
	/** So many checks may always be made: the first ones are slow, and no chain in use needs more. */
	private static final int UNTIMED = 50;

	private final BooleanSupplier cancelled;
	private int microseconds = MICROSECONDS;
	private int steps = STEPS;
	private long start = System.nanoTime();
	private int checks;
	private boolean exceeded;

	public Budget(BooleanSupplier cancelled) {
		this.cancelled = cancelled;
	}

	/** Whether a check of that length may be made. */
	public boolean allows(int cost) {
		if (++checks == UNTIMED) {
			start = Math.max(start, System.nanoTime() - NANOSECONDS / 2);
		}
		if (cost > microseconds || isLate()) {
			exceeded = true;
			return false;
		}
		microseconds -= cost;
		return true;
	}

	/** Whether one more step may be taken. */
	boolean allowsStep() {
		if (--steps < 0 || isLate()) {
			exceeded = true;
			return false;
		}
		return true;
	}

	private boolean isLate() {
		return cancelled.getAsBoolean() || checks >= UNTIMED && System.nanoTime() - start > NANOSECONDS;
	}

	/** Whether anything was left out for it. */
	boolean isExceeded() {
		return exceeded;
	}

	/** Remembers that something was left out. */
	void exceed() {
		exceeded = true;
	}
}
