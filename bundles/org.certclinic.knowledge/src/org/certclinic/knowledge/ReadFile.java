package org.certclinic.knowledge;

import org.certclinic.knowledge.model.io.ReadResult;

/**
 * A file of a base and what became of it.
 *
 * @param fresh whether it was read for this base, so that its entry is not linked yet
 */
record ReadFile(FileNote note, ReadResult result, boolean fresh) {
	ReadFile kept() {
		return fresh ? new ReadFile(note, result, false) : this;
	}
}
