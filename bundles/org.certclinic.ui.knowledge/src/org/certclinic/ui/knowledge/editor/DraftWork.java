package org.certclinic.ui.knowledge.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.knowledge.editor.model.EntrySnapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Finds something out about the draft in the background, after a pause; what is outdated is cancelled and not told. For the user
 * interface's thread, in which the draft is copied and no more is done.
 */
final class DraftWork<T> {
	private static final int NEVER = -1;

	private final EditorDesk desk;
	private final String name;
	private final Supplier<Work<T>> work;
	private final Consumer<T> told;
	private final Runnable start = this::start;
	private Optional<Job> running = Optional.empty();
	private int latest;
	private boolean ended;

	/** What is done with a draft in the background. */
	interface Work<T> {
		T of(Draft draft, IProgressMonitor monitor) throws CoreException;
	}

	/**
	 * @param name of the job
	 * @param work what there is to do at the moment; asked in the user interface's thread
	 * @param told is given the result in the user interface's thread
	 */
	DraftWork(EditorDesk desk, String name, Supplier<Work<T>> work, Consumer<T> told) {
		this.desk = desk;
		this.name = name;
		this.work = work;
		this.told = told;
	}

	/** Starts after so many milliseconds in which it is not asked again. */
	void startAfter(int pause) {
		Display.getCurrent().timerExec(pause, start); // a timer that runs is set anew
	}

	void start() {
		if (ended) {
			return;
		}
		cancel();
		EntrySnapshot now = desk.document().snapshot();
		KnowledgeBase base = desk.base();
		Work<T> todo = work.get();
		int number = ++latest;
		var job = new OperationJob<>(name, JobFamily.ENTRIES, monitor -> todo.of(now.draft(base), monitor),
				found -> desk.thread().execute(() -> tell(number, found)));
		job.setSystem(true);
		job.schedule();
		running = Optional.of(job);
	}

	private void tell(int number, T found) {
		if (!ended && number == latest) {
			told.accept(found);
		}
	}

	private void cancel() {
		running.ifPresent(Job::cancel);
	}

	/** Nobody wants to know any more. */
	void end() {
		ended = true;
		cancel();
		Display.getCurrent().timerExec(NEVER, start);
	}
}
