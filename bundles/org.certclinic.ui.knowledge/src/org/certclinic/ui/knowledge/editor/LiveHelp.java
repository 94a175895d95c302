package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.Duplicate;
import org.certclinic.knowledge.author.FoundBy.Answer;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.knowledge.editor.help.DraftAid;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.certclinic.ui.knowledge.editor.model.EntrySnapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Looks for cases like the draft, and whether the author's query finds it, in the background after a pause in typing; what is outdated
 * is cancelled. For the user interface's thread, in which it takes a copy of the draft and no more.
 */
final class LiveHelp {
	/** Pauses after the latest change of the draft and of the query, in milliseconds. */
	private static final int PAUSE = 400;
	private static final int QUERY_PAUSE = 150;

	private final EditorDesk desk;
	private final DraftAid aid;
	private final Told told;
	private final Runnable look = this::look;
	private final Runnable ask = this::askNow;
	private Optional<Job> looking = Optional.empty();
	private Optional<Job> asking = Optional.empty();
	private boolean ended;

	/** Is told what was found, in the user interface's thread. */
	interface Told {
		void duplicates(List<Duplicate> found);

		void answer(Optional<Answer> answer);

		/** What the author asks; blank for nothing. */
		String query();
	}

	/** Something that is done with a draft in the background. */
	private interface Work {
		void run(Draft draft, String query, IProgressMonitor monitor);
	}

	LiveHelp(EditorDesk desk, DraftAid aid, Told told) {
		this.desk = desk;
		this.aid = aid;
		this.told = told;
	}

	/** The document has changed. */
	void changed() {
		Display.getCurrent().timerExec(PAUSE, look); // a timer that runs is set anew
	}

	/** The query has changed. */
	void ask() {
		Display.getCurrent().timerExec(QUERY_PAUSE, ask);
	}

	private void look() {
		looking.ifPresent(Job::cancel);
		looking = schedule((draft, query, monitor) -> {
			tell(monitor, aid.duplicates(draft, monitor::isCanceled), told::duplicates);
			ask(draft, query, monitor);
		});
	}

	private void askNow() {
		asking.ifPresent(Job::cancel);
		asking = schedule(this::ask);
	}

	private void ask(Draft draft, String query, IProgressMonitor monitor) {
		if (!monitor.isCanceled()) {
			tell(monitor, aid.ask(draft, query), told::answer);
		}
	}

	private Optional<Job> schedule(Work work) {
		if (ended || !desk.hasBase()) {
			return Optional.empty();
		}
		EntrySnapshot now = desk.document().snapshot();
		KnowledgeBase base = desk.base();
		String query = told.query();
		var job = new OperationJob<>(HelpTexts.Advice_job, JobFamily.ENTRIES, monitor -> {
			work.run(now.draft(base), query, monitor);
			return base;
		}, _ -> {
			// told while it goes on
		});
		job.setSystem(true);
		job.schedule();
		return Optional.of(job);
	}

	private <T> void tell(IProgressMonitor monitor, T found, Consumer<T> listener) {
		desk.thread().execute(() -> {
			if (!ended && !monitor.isCanceled()) {
				listener.accept(found);
			}
		});
	}

	/** Nobody wants to know any more. */
	void end() {
		ended = true;
		looking.ifPresent(Job::cancel);
		asking.ifPresent(Job::cancel);
	}
}
