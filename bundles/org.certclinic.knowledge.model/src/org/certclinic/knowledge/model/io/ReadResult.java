package org.certclinic.knowledge.model.io;

import org.certclinic.knowledge.model.Entry;

/** What became of a knowledge file: an entry, or the reason why it is refused as a whole. */
public sealed interface ReadResult {

	/** An entry whose references to other files are still unresolved. */
	record Read(Entry entry) implements ReadResult {
	}

	/** Nothing of the file is used, so that nothing of it can be lost by a later save. */
	record Refused(FileProblem problem) implements ReadResult {
	}
}
