package org.certclinic.ui.knowledge.cases;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Answers queries while they are being typed: waits for a pause, cancels what is outdated, and shows the answer to the
 * latest query only. To be used in the user interface's thread.
 */
final class LatestSearch {
	private final KnowledgeService knowledge;
	private final Executor ui;
	private final Consumer<CaseList> shown;
	private CaseQuery latest = CaseQuery.ALL;
	private Optional<Job> running = Optional.empty();

	LatestSearch(KnowledgeService knowledge, Executor ui, Consumer<CaseList> shown) {
		this.knowledge = knowledge;
		this.ui = ui;
		this.shown = shown;
	}

	/** Answers {@code query} unless another one follows within {@code delayMillis}. */
	void search(CaseQuery query, long delayMillis) {
		cancel();
		var operation = new CaseListOperation(knowledge, query);
		var job = new OperationJob<>(Messages.Search_job, JobFamily.SEARCH, operation,
				answer -> ui.execute(() -> show(query, answer)));
		job.setSystem(true); // a flickering progress bar at each key helps nobody
		job.setPriority(Job.INTERACTIVE);
		running = Optional.of(job);
		latest = query;
		job.schedule(delayMillis);
	}

	/** Whether an answer is still to come. */
	boolean pending() {
		return running.isPresent();
	}

	void cancel() {
		running.ifPresent(Job::cancel);
		running = Optional.empty();
	}

	private void show(CaseQuery query, Optional<CaseList> answer) {
		if (running.isPresent() && query == latest) {
			running = Optional.empty();
			answer.ifPresent(shown);
		}
	}
}
