package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.author.Duplicate;
import org.certclinic.knowledge.author.FoundBy.Answer;
import org.certclinic.ui.knowledge.editor.help.DraftAid;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;

/**
 * Looks for cases like the draft, and whether the author's query finds it, in the background after a pause in typing. For the user
 * interface's thread.
 */
final class LiveHelp {
	/** Pauses after the latest change of the draft and of the query, in milliseconds. */
	private static final int PAUSE = 400;
	private static final int QUERY_PAUSE = 150;

	private final EditorDesk desk;
	private final DraftAid aid;
	private final Told told;
	private final DraftWork<List<Duplicate>> duplicates;
	private final DraftWork<Optional<Answer>> answers;

	/** Is told what was found, in the user interface's thread. */
	interface Told {
		void duplicates(List<Duplicate> found);

		void answer(Optional<Answer> answer);

		/** What the author asks; blank for nothing. */
		String query();
	}

	LiveHelp(EditorDesk desk, DraftAid aid, Told told) {
		this.desk = desk;
		this.aid = aid;
		this.told = told;
		duplicates = new DraftWork<>(desk, HelpTexts.Advice_job, () -> (draft, monitor) -> aid.duplicates(draft, monitor::isCanceled), told::duplicates);
		answers = new DraftWork<>(desk, HelpTexts.Advice_job, this::question, told::answer);
	}

	private DraftWork.Work<Optional<Answer>> question() {
		String query = told.query();
		return (draft, _) -> aid.ask(draft, query);
	}

	/** The document or the base has changed. */
	void changed() {
		if (desk.hasBase()) {
			duplicates.startAfter(PAUSE);
			answers.startAfter(PAUSE);
		}
	}

	/** The query has changed. */
	void ask() {
		if (desk.hasBase()) {
			answers.startAfter(QUERY_PAUSE);
		}
	}

	void end() {
		duplicates.end();
		answers.end();
	}
}
