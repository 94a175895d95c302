package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.DraftTests;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.model.Case;
import org.certclinic.ui.knowledge.editor.help.DraftAid;
import org.certclinic.ui.knowledge.review.ReviewLabels;

/**
 * Tries the tests of the case in the background, after it was opened or saved and after a pause in writing. For the user interface's
 * thread.
 */
final class LiveTests {
	/** A pause after the latest change, in milliseconds. */
	private static final int PAUSE = 1_000;

	private final EditorDesk desk;
	private final DraftAid aid;
	private final Consumer<List<DraftFinding>> found;
	private final DraftWork<Tried> work;
	private List<TestResult> results = List.of();

	/** @param found is told what failing tests are reported as */
	LiveTests(EditorDesk desk, DraftAid aid, Consumer<List<DraftFinding>> found) {
		this.desk = desk;
		this.aid = aid;
		this.found = found;
		work = new DraftWork<>(desk, ReviewLabels.Tests_job, () -> (draft, _) -> tried(draft), this::show);
	}

	/** What is known of the test in this place; empty where it was not tried yet. */
	Optional<TestResult> of(int index) {
		return index >= 0 && index < results.size() ? Optional.of(results.get(index)) : Optional.empty();
	}

	/** What is known of all tests, in their order. */
	List<TestResult> results() {
		return results;
	}

	/** The document or the base has changed. */
	void changed() {
		if (desk.hasBase() && desk.main() instanceof Case item && !(item.getTests().isEmpty() && results.isEmpty())) {
			work.startAfter(PAUSE);
		}
	}

	private Tried tried(Draft draft) {
		List<TestResult> tried = aid.tests(draft);
		return new Tried(tried, DraftTests.findings(draft, tried));
	}

	private void show(Tried tried) {
		results = tried.results;
		found.accept(tried.findings);
	}

	private record Tried(List<TestResult> results, List<DraftFinding> findings) {
	}

	void end() {
		work.end();
	}
}
