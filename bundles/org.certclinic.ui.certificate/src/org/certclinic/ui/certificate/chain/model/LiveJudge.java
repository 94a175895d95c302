package org.certclinic.ui.certificate.chain.model;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.x509.chain.ChainBuilder;
import org.certclinic.x509.document.ChainDocument;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Judges a document while it is being edited: waits for a pause, cancels what is outdated, and shows the latest judgement only. Until the
 * lists of roots are read it shows what can be said without them. To be used in the user interface's thread.
 */
public final class LiveJudge {
	/** In milliseconds; a second edit follows sooner. */
	private static final long PAUSE = 150;

	private final ChainBuilder builder = new ChainBuilder();
	private final Trust trust;
	private final String jobName;
	private final Executor ui;
	private final Consumer<Judgement> shown;
	private Optional<Job> running = Optional.empty();
	private RevocationStatus status = RevocationStatus.NONE;

	/**
	 * @param jobName in the user's words
	 * @param ui      runs in the user interface's thread
	 */
	public LiveJudge(Trust trust, String jobName, Executor ui, Consumer<Judgement> shown) {
		this.trust = Objects.requireNonNull(trust, "trust");
		this.jobName = Objects.requireNonNull(jobName, "jobName");
		this.ui = Objects.requireNonNull(ui, "ui");
		this.shown = Objects.requireNonNull(shown, "shown");
	}

	/** What is judged by from now on, as far as it is about the leaf. */
	public void use(RevocationStatus newStatus) {
		status = newStatus;
	}

	/** Judges {@code document} unless another one follows at once. */
	public void judge(ChainDocument document) {
		cancel();
		var operation = new JudgeOperation(document, builder, trust, status, InstantSource.system());
		var latest = new Job[1];
		var job = new OperationJob<>(jobName, JobFamily.CHAINS, monitor -> {
			operation.first(monitor).ifPresent(judgement -> ui.execute(() -> showFirst(latest[0], judgement)));
			return operation.run(monitor);
		}, judgement -> ui.execute(() -> show(latest[0], judgement)));
		latest[0] = job;
		job.setSystem(true); // a flickering progress bar at each edit helps nobody
		job.setPriority(Job.INTERACTIVE);
		running = Optional.of(job);
		job.schedule(PAUSE);
	}

	/** Lets what is running go unanswered. */
	public void cancel() {
		running.ifPresent(Job::cancel);
		running = Optional.empty();
	}

	private void showFirst(Job job, Judgement judgement) {
		if (running.filter(latest -> latest == job).isPresent()) {
			shown.accept(judgement);
		}
	}

	private void show(Job job, Judgement judgement) {
		if (running.filter(latest -> latest == job).isPresent()) {
			running = Optional.empty();
			shown.accept(judgement);
		}
	}
}
