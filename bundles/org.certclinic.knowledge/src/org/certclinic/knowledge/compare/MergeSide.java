package org.certclinic.knowledge.compare;

/** One of the two revisions that a merge brings together. */
public enum MergeSide {
	OURS, THEIRS;

	Revision revision() {
		return this == OURS ? Revision.OURS : Revision.THEIRS;
	}
}
