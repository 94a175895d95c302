package org.certclinic.x509.pbe;

import java.util.function.LongSupplier;

/**
 * How much work the passwords of one file may cost, so that a count of 2^31 iterations in a hostile file holds nobody up. Counts time of
 * computing only, not that of a person typing, and not at all what little an honest file asks for. For one thread.
 */
public final class Budget {
	/** In all derivations of one file together. */
	public static final long MAX_ITERATIONS = 10_000_000;
	private static final long MAX_NANOS = 1_500_000_000L;
	/** So few that they are done however busy the machine is. */
	private static final long FREE_ITERATIONS = 500_000;
	/** Bytes that scrypt may take. */
	private static final long MAX_MEMORY = 64L << 20;
	private static final long MAX_SCRYPT_COST = 1L << 21;

	private final LongSupplier nanoTime;
	private long iterations = MAX_ITERATIONS;
	private long nanos = MAX_NANOS;
	private long began;
	private boolean spent;

	public Budget() {
		this(System::nanoTime);
	}

	Budget(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/** Whether something was not done because it costs too much. */
	public boolean isSpent() {
		return spent;
	}

	/** Whether a derivation of so many iterations may begin; {@link #end()} ends it. */
	boolean begin(long count) {
		if (count > iterations || nanos <= 0 && !isFree(count)) {
			spent = true;
			return false;
		}
		iterations -= count;
		began = nanoTime.getAsLong();
		return true;
	}

	private boolean isFree(long count) {
		return MAX_ITERATIONS - iterations + count <= FREE_ITERATIONS;
	}

	/** Asked by a derivation every thousand iterations or so. */
	boolean goesOn() {
		if (nanoTime.getAsLong() - began > nanos && !isFree(0)) {
			nanos = 0;
			spent = true;
			return false;
		}
		return true;
	}

	void end() {
		nanos -= nanoTime.getAsLong() - began;
	}

	/** The same for scrypt. RFC 7914, 2. */
	boolean beginScrypt(long cost, long blockSize, long parallelization) {
		boolean sane = cost > 1 && Long.bitCount(cost) == 1 && blockSize > 0 && parallelization > 0 && cost <= MAX_MEMORY
				&& blockSize <= MAX_MEMORY && parallelization <= MAX_SCRYPT_COST;
		if (!sane || 128 * cost * blockSize > MAX_MEMORY || cost * blockSize > MAX_SCRYPT_COST / parallelization) {
			spent = true;
			return false;
		}
		return begin(cost * blockSize * parallelization);
	}
}
