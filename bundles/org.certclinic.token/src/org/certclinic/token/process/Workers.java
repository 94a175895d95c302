package org.certclinic.token.process;

/** Gives processes to call native libraries in; each serves one library once. */
public interface Workers {
	/** @throws NativeFailure where none can be had within the budget */
	WorkerProcess take(Budget budget) throws NativeFailure;

	/** Takes back one that is not needed any more, and ends it: at once, or in the background and at the latest when this is closed. */
	default void giveBack(WorkerProcess worker) {
		worker.close();
	}

	/** A probe is over: what is done ahead for the next one does not hold it up now. */
	default void rest() {
		// nothing is done ahead
	}
}
