package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.function.Consumer;

import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.ui.knowledge.EntryLint;

/** Checks the entry in the background after a pause in typing. For the user interface's thread. */
final class LiveLint {
	/** A pause after the latest change, in milliseconds. */
	private static final int PAUSE = 300;

	private final EditorDesk desk;
	private final EntryLint lint = new EntryLint();
	private final DraftWork<List<DraftFinding>> work;

	/** @param found is told in the user interface's thread */
	LiveLint(EditorDesk desk, Consumer<List<DraftFinding>> found) {
		this.desk = desk;
		work = new DraftWork<>(desk, Messages.Lint_job, () -> (draft, monitor) -> lint.check(draft, monitor::isCanceled), found);
	}

	/** The document or the base has changed. */
	void changed() {
		if (desk.hasBase()) { // without it all references would lead nowhere
			work.startAfter(PAUSE);
		}
	}

	void end() {
		work.end();
	}
}
