package org.certclinic.ui.knowledge.editor.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftTests;
import org.certclinic.knowledge.author.Duplicate;
import org.certclinic.knowledge.author.FoundBy;
import org.certclinic.knowledge.casetest.TestResult;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.ui.knowledge.KnowledgeService;

/** Answers what one editor asks about its draft, from the knowledge that is in use. Thread-safe; not for the user interface's thread. */
public final class DraftAid {
	private final KnowledgeService knowledge;
	private final Advisers advisers;
	private final CodeBook codes = new CodeBook();
	private Knowledge searched;
	private FoundBy foundBy;

	public DraftAid(KnowledgeService knowledge, Advisers advisers) {
		this.knowledge = knowledge;
		this.advisers = advisers;
	}

	/** The adviser on what is in use; empty while nothing is. */
	public Optional<Adviser> adviser() {
		return knowledge.use(advisers::of);
	}

	/** Cases that the draft may be a second one of. */
	public List<Duplicate> duplicates(Draft draft, BooleanSupplier cancelled) {
		return knowledge.use(open -> advisers.of(open).duplicates(draft, cancelled)).orElse(List.of());
	}

	/** What comes of the draft's tests. */
	public List<TestResult> tests(Draft draft) {
		return knowledge.use(open -> new DraftTests(foundBy(open)).run(draft)).orElse(List.of());
	}

	/** Whether a query finds the draft; empty for causes and remedies, which are not searched for. */
	public Optional<FoundBy.Answer> ask(Draft draft, String query) {
		return draft.entry() instanceof Case && !query.isBlank() ? knowledge.use(open -> foundBy(open).ask(draft, query)) : Optional.empty();
	}

	private synchronized FoundBy foundBy(Knowledge open) {
		if (searched != open) {
			searched = open;
			foundBy = new FoundBy(open.index(), codes, LocalDate::now);
		}
		return foundBy;
	}
}
