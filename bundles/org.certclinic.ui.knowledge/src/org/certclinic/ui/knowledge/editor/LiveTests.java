package org.certclinic.ui.knowledge.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.DraftTests;
import org.certclinic.knowledge.author.FoundBy;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.review.ReviewLabels;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Tries the tests of the case in the background, after it was opened or saved and after a pause in writing. For the user interface's
 * thread.
 */
final class LiveTests {
	/** A pause after the latest change, in milliseconds. */
	private static final int PAUSE = 1_000;

	private final EditorDesk desk;
	private final KnowledgeService knowledge;
	private final Consumer<List<DraftFinding>> found;
	private final Tester tester = new Tester();
	private final Runnable start = this::start;
	private List<TestResult> results = List.of();
	private Optional<Job> running = Optional.empty();
	private boolean ended;

	/** @param found is told what failing tests are reported as */
	LiveTests(EditorDesk desk, KnowledgeService knowledge, Consumer<List<DraftFinding>> found) {
		this.desk = desk;
		this.knowledge = knowledge;
		this.found = found;
	}

	/** What is known of the test in this place; empty where it was not tried yet. */
	Optional<TestResult> of(int index) {
		return index >= 0 && index < results.size() ? Optional.of(results.get(index)) : Optional.empty();
	}

	/** The document or the base has changed. */
	void changed() {
		Display.getCurrent().timerExec(PAUSE, start); // a timer that runs is set anew
	}

	private void start() {
		if (ended || !(desk.main() instanceof Case item) || item.getTests().isEmpty() && results.isEmpty()) {
			return;
		}
		running.ifPresent(Job::cancel);
		Draft draft = desk.document().draft(desk.base());
		var job = new OperationJob<>(ReviewLabels.Tests_job, JobFamily.ENTRIES, _ -> knowledge.use(open -> tester.run(open, draft)).orElse(List.of()),
				tried -> desk.thread().execute(() -> show(draft, tried)));
		job.setSystem(true);
		job.schedule();
		running = Optional.of(job);
	}

	private void show(Draft draft, List<TestResult> tried) {
		results = tried;
		found.accept(DraftTests.findings(draft, tried));
	}

	/** Nobody wants to know any more. */
	void end() {
		ended = true;
		running.ifPresent(Job::cancel);
	}

	/** Keeps what is dear to make while the same knowledge is open. */
	private static final class Tester {
		private final CodeBook codes = new CodeBook();
		private Optional<Knowledge> known = Optional.empty();
		private DraftTests tests;

		synchronized List<TestResult> run(Knowledge open, Draft draft) {
			if (known.filter(open::equals).isEmpty()) {
				known = Optional.of(open);
				tests = new DraftTests(new FoundBy(open.index(), codes, LocalDate::now), open.findings());
			}
			return tests.run(draft);
		}
	}
}
