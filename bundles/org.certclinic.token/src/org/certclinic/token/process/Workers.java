package org.certclinic.token.process;

/** Gives processes to call native libraries in; each serves one library once. */
public interface Workers {
	/** @throws NativeFailure where none can be had within the budget */
	WorkerProcess take(Budget budget) throws NativeFailure;

	/** A probe is over: what is done ahead for the next one does not hold it up now. */
	default void rest() {
		// nothing is done ahead
	}
}
