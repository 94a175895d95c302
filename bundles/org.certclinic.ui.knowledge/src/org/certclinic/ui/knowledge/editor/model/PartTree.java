package org.certclinic.ui.knowledge.editor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.ui.knowledge.editor.model.Part.AnswerPart;
import org.certclinic.ui.knowledge.editor.model.Part.CausePart;
import org.certclinic.ui.knowledge.editor.model.Part.Group;
import org.certclinic.ui.knowledge.editor.model.Part.Kind;
import org.certclinic.ui.knowledge.editor.model.Part.OutcomePart;
import org.certclinic.ui.knowledge.editor.model.Part.QuestionPart;
import org.certclinic.ui.knowledge.editor.model.Part.RemedyPart;
import org.certclinic.ui.knowledge.editor.model.Part.StepPart;

/** The causes, remedies, steps and questions of an entry as a tree; what is shared is shown where it is used. */
public final class PartTree {
	private final Entry root;
	private final Function<String, Optional<Entry>> entries;

	/** @param entries finds the entries that are named, in the document or in the base */
	public PartTree(Entry root, Function<String, Optional<Entry>> entries) {
		this.root = Objects.requireNonNull(root, "root");
		this.entries = Objects.requireNonNull(entries, "entries");
	}

	/** What stands at the top. */
	public List<Part> roots() {
		return switch (root) {
		case Case item -> List.of(new Group(Kind.CAUSES, item), new Group(Kind.REMEDIES, item), new Group(Kind.QUESTIONS, item));
		case Cause cause -> List.of(new Group(Kind.REMEDIES, cause));
		default -> List.of(new Group(Kind.STEPS, root));
		};
	}

	/** What stands below a part. */
	public List<Part> children(Part part) {
		List<Part> children = new ArrayList<>();
		switch (part) {
		case Group(Kind kind, Case item) when kind == Kind.CAUSES -> item.getCauses().forEach(cause -> children.add(new CausePart(cause)));
		case Group(Kind kind, Case item) when kind == Kind.QUESTIONS -> item.getQuestions().forEach(question -> children.add(new QuestionPart(question)));
		case Group(_, Remedy remedy) -> remedy.getSteps().forEach(step -> children.add(new StepPart(step)));
		case Group(_, Entry owner) -> addRemedies(owner, children);
		case CausePart(var possible) -> cause(possible.getCause()).ifPresent(cause -> addRemedies(cause, children));
		case RemedyPart(_, String id) -> remedy(id).ifPresent(remedy -> remedy.getSteps().forEach(step -> children.add(new StepPart(step))));
		case StepPart(var step) -> step.getOutcomes().forEach(outcome -> children.add(new OutcomePart(outcome)));
		case QuestionPart(var question) -> question.getAnswers().forEach(answer -> children.add(new AnswerPart(answer)));
		case OutcomePart(_), AnswerPart(_) -> {
			// nothing is below them
		}
		}
		return children;
	}

	/** The list a part stands in, where its order can be changed. */
	public Optional<List<?>> siblings(Part part) {
		return switch (part) {
		case CausePart(var possible) -> Optional.of(((Case) possible.eContainer()).getCauses());
		case RemedyPart(Entry owner, _) -> Optional.of(PartEdits.remedies(owner));
		case StepPart(var step) -> Optional.of(((Remedy) step.eContainer()).getSteps());
		case OutcomePart(var outcome) -> Optional.of(((org.certclinic.knowledge.model.Step) outcome.eContainer()).getOutcomes());
		case QuestionPart(var question) -> Optional.of(((Case) question.eContainer()).getQuestions());
		case AnswerPart(var answer) -> Optional.of(((org.certclinic.knowledge.model.Question) answer.eContainer()).getAnswers());
		case Group(_, _) -> Optional.empty();
		};
	}

	/** Where a part stands in {@link #siblings}. */
	public int index(Part part) {
		return siblings(part).map(list -> switch (part) {
		case CausePart(var possible) -> list.indexOf(possible);
		case RemedyPart(_, String id) -> PartEdits.indexOf(list, id);
		case StepPart(var step) -> list.indexOf(step);
		case OutcomePart(var outcome) -> list.indexOf(outcome);
		case QuestionPart(var question) -> list.indexOf(question);
		case AnswerPart(var answer) -> list.indexOf(answer);
		case Group(_, _) -> -1;
		}).orElse(-1);
	}

	/** The cause a reference names. */
	public Optional<Cause> cause(Cause reference) {
		return reference == null ? Optional.empty() : entries.apply(reference.getId()).filter(Cause.class::isInstance).map(Cause.class::cast);
	}

	/** The remedy with this id. */
	public Optional<Remedy> remedy(String id) {
		return entries.apply(id).filter(Remedy.class::isInstance).map(Remedy.class::cast);
	}

	private static void addRemedies(Entry owner, List<Part> children) {
		PartEdits.remedies(owner).forEach(remedy -> children.add(new RemedyPart(owner, remedy.getId())));
	}
}
