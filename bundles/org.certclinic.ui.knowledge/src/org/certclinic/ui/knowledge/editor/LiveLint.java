package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.DraftLint;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.knowledge.editor.model.EntrySnapshot;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Checks the entry in the background after a pause in typing; what is outdated is cancelled. For the user interface's thread. */
final class LiveLint {
	/** A pause after the latest change, in milliseconds. */
	private static final int PAUSE = 300;

	private final EditorDesk desk;
	private final Consumer<List<DraftFinding>> found;
	private final DraftLint lint = new DraftLint();
	private final Runnable start = this::start;
	private Optional<Job> running = Optional.empty();
	private boolean ended;

	/** @param found is told in the user interface's thread */
	LiveLint(EditorDesk desk, Consumer<List<DraftFinding>> found) {
		this.desk = desk;
		this.found = found;
	}

	/** The document has changed. */
	void changed() {
		Display.getCurrent().timerExec(PAUSE, start); // a timer that runs is set anew
	}

	private void start() {
		if (ended || !desk.hasBase()) {
			return; // without the base all references would lead nowhere
		}
		cancel();
		EntrySnapshot now = desk.document().snapshot();
		KnowledgeBase base = desk.base();
		var job = new OperationJob<>(Messages.Lint_job, JobFamily.ENTRIES, monitor -> lint.check(now.draft(base), monitor::isCanceled).own(),
				findings -> desk.thread().execute(() -> found.accept(findings)));
		job.setSystem(true);
		job.schedule();
		running = Optional.of(job);
	}

	private void cancel() {
		running.ifPresent(Job::cancel);
	}

	/** Nobody wants to know any more. */
	void end() {
		ended = true;
		cancel();
	}
}
