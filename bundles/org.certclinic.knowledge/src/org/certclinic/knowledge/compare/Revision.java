package org.certclinic.knowledge.compare;

/** One of the three states of an entry that a merge looks at. */
enum Revision {
	BASE, OURS, THEIRS;

	/** The other of the two that were changed. */
	Revision other() {
		return this == OURS ? THEIRS : OURS;
	}
}
