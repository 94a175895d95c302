package org.certclinic.ui.knowledge.editor.model;

import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Step;

/** A node of the tree from a case down to the outcomes of steps. Equal nodes are the same place, also after an undo. */
public sealed interface Part {

	/** What a part consists of: the parts of one kind. */
	enum Kind {
		CAUSES, REMEDIES, QUESTIONS, STEPS
	}

	/** All parts of one kind of an entry. */
	record Group(Kind kind, Entry owner) implements Part {
	}

	/** A cause with its likelihood. */
	record CausePart(PossibleCause possible) implements Part {
	}

	/** A remedy that a case or a cause names, by its id. */
	record RemedyPart(Entry owner, String id) implements Part {
	}

	/** A step of a remedy. */
	record StepPart(Step step) implements Part {
	}

	/** What may come of a step. */
	record OutcomePart(Outcome outcome) implements Part {
	}

	/** A question that tells causes apart. */
	record QuestionPart(Question question) implements Part {
	}

	/** An answer to it. */
	record AnswerPart(Answer answer) implements Part {
	}
}
