package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.Duplicate;
import org.certclinic.knowledge.author.FoundBy.Answer;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.knowledge.editor.help.Adviser;
import org.certclinic.ui.knowledge.editor.help.DraftAid;
import org.certclinic.ui.knowledge.editor.help.HelpHost;
import org.certclinic.ui.knowledge.editor.help.HelpPane;
import org.certclinic.ui.knowledge.editor.help.SideSash;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.certclinic.ui.knowledge.reader.CaseOpener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

/** Beside the pages of an editor: duplicates, queries and problems of the draft, as they become known. */
final class WritingHelp implements HelpHost, LiveHelp.Told {
	private final EditorDesk desk;
	private final DraftAid aid;
	private final SideSash sash;
	private final CaseOpener cases;
	private final EntryEditor editor;
	private final LiveHelp live;
	private HelpPane pane;
	private List<TestResult> results = List.of();

	WritingHelp(EditorDesk desk, DraftAid aid, SideSash sash, CaseOpener cases, EntryEditor editor) {
		this.desk = desk;
		this.aid = aid;
		this.sash = sash;
		this.cases = cases;
		this.editor = editor;
		this.live = new LiveHelp(desk, aid, this);
		rebuild();
	}

	/** Makes the pane anew: another entry may be of another kind, other colours are to be used. */
	void rebuild() {
		for (Control old : sash.side().getChildren()) {
			old.dispose();
		}
		pane = new HelpPane(this, sash.side());
		sash.side().layout();
		pane.problems(desk.findings());
		pane.tests(results);
		if (desk.hasBase()) {
			changed();
		}
	}

	/** Has the base looked through; then what is used by whom is known, and what may be meant by what is typed. */
	void prepare(Runnable ready) {
		var job = new OperationJob<>(Messages.Base_job, JobFamily.ENTRIES, _ -> aid.adviser(),
				adviser -> adviser.ifPresent(known -> desk.thread().execute(() -> {
					desk.adviser(known);
					showUsers(known);
					ready.run();
				})));
		job.setSystem(true);
		job.schedule();
	}

	private void showUsers(Adviser adviser) {
		if (!(desk.main() instanceof Case)) {
			pane.users(adviser.impact().of(desk.main()).cases());
		}
	}

	/** The document has changed. */
	void changed() {
		desk.relate();
		live.changed();
		desk.adviser().ifPresent(this::showUsers);
	}

	/** Other problems are known. */
	void problems(List<DraftFinding> found) {
		pane.problems(found);
	}

	/** The tests were tried. */
	void tests(List<TestResult> tried) {
		results = tried;
		pane.tests(results);
	}

	void end() {
		live.end();
	}

	@Override
	public void duplicates(List<Duplicate> found) {
		pane.duplicates(found);
	}

	@Override
	public void answer(Optional<Answer> answer) {
		pane.answer(answer);
	}

	@Override
	public String query() {
		return pane.query();
	}

	@Override
	public EntryDocument document() {
		return desk.document();
	}

	@Override
	public boolean isEditable(EObject part) {
		return desk.isEditable(part);
	}

	@Override
	public Optional<Entry> find(String id) {
		return desk.find(id);
	}

	@Override
	public void reveal(EObject part) {
		editor.show(part);
	}

	@Override
	public void reveal(DraftFinding found) {
		editor.show(found);
	}

	@Override
	public void read(String id) {
		cases.open(id, true);
	}

	@Override
	public void ask() {
		live.ask();
	}
}
