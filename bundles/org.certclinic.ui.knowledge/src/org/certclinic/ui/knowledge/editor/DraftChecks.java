package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.ui.knowledge.editor.help.DraftAid;

/** What is wrong with the entry while it is written: by the rules and by its tests. The Problems view has it too. */
final class DraftChecks {
	private final EditorDesk desk;
	private final DraftProblems problems;
	private final Runnable found;
	private final LiveLint lint;
	private final LiveTests tests;
	private List<DraftFinding> byRules = List.of();
	private List<DraftFinding> byTests = List.of();

	/** @param found is told that the desk has other findings */
	DraftChecks(EditorDesk desk, DraftAid aid, DraftProblems problems, Runnable found) {
		this.desk = desk;
		this.problems = problems;
		this.found = found;
		lint = new LiveLint(desk, findings -> {
			byRules = findings;
			tell();
		});
		tests = new LiveTests(desk, aid, findings -> {
			byTests = findings;
			tell();
		});
	}

	/** What came of the entry's tests. */
	LiveTests tests() {
		return tests;
	}

	/** The document or the base has changed. */
	void changed() {
		lint.changed();
		tests.changed();
	}

	private void tell() {
		desk.findings(Stream.concat(byRules.stream(), byTests.stream()).toList());
		problems.put(desk.document().file(desk.main()), desk.findings().stream().map(DraftFinding::finding).toList());
		found.run();
	}

	/** Nobody writes the entry any more. */
	void end() {
		lint.end();
		tests.end();
		problems.remove(desk.document().file(desk.main()));
	}
}
