package org.certclinic.ui.knowledge.editor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.io.EntryReference;
import org.certclinic.ui.knowledge.editor.model.Part.CausePart;
import org.certclinic.ui.knowledge.editor.model.Part.RemedyPart;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Changes of an entry's parts that take along what belongs to them. To be made inside an edit. */
public final class PartEdits {
	private PartEdits() {
	}

	/** A part with an empty text, which is what authors write next. */
	public static <T extends EObject> T withText(T part, EReference text) {
		part.eSet(text, KnowledgeFactory.eINSTANCE.createText());
		return part;
	}

	/** Names a cause as a possible one of a case, last. */
	public static PossibleCause addCause(Case item, String id) {
		PossibleCause possible = KnowledgeFactory.eINSTANCE.createPossibleCause();
		possible.setCause(EntryReference.to(Cause.class, Literals.CAUSE, id));
		item.getCauses().add(possible);
		return possible;
	}

	/** Names a remedy of a case or a cause, last, unless it is named already. */
	public static void addRemedy(Entry owner, String id) {
		if (indexOf(remedies(owner), id) < 0) {
			remedies(owner).add(EntryReference.to(Remedy.class, Literals.REMEDY, id));
		}
	}

	/** The remedies that a case or a cause names. */
	public static EList<Remedy> remedies(Entry owner) {
		return owner instanceof Case item ? item.getRemedies() : ((Cause) owner).getRemedies();
	}

	/** Where the reference to an entry stands. */
	static int indexOf(List<?> references, String id) {
		List<?> plain = references instanceof InternalEList<?> list ? list.basicList() : references;
		return IntStream.range(0, plain.size()).filter(index -> id.equals(((Entry) plain.get(index)).getId())).findFirst().orElse(-1);
	}

	/** Lets a case name another cause in the place of one; what answers say of the old one they say of the new one. */
	public static CausePart replaceCause(PossibleCause possible, String id) {
		String old = possible.getCause().getId();
		possible.setCause(EntryReference.to(Cause.class, Literals.CAUSE, id));
		((Case) possible.eContainer()).getQuestions().stream().flatMap(question -> question.getAnswers().stream()).forEach(answer -> {
			Says says = says(answer, old);
			say(answer, old, Says.NOTHING);
			say(answer, id, says);
		});
		return new CausePart(possible);
	}

	/** Names another remedy in the place of one. */
	public static RemedyPart replaceRemedy(RemedyPart part, String id) {
		int index = indexOf(remedies(part.owner()), part.id());
		remedies(part.owner()).set(index, EntryReference.to(Remedy.class, Literals.REMEDY, id));
		return new RemedyPart(part.owner(), id);
	}

	/** Takes a remedy away from a case or cause. The remedy itself stays. */
	public static void remove(RemedyPart part) {
		int index = indexOf(remedies(part.owner()), part.id());
		if (index >= 0) {
			remedies(part.owner()).remove(index);
		}
	}

	/** Takes a part away with what refers to it: answers no longer speak of a cause, outcomes no longer lead to a step. */
	public static void remove(EObject part) {
		switch (part) {
		case PossibleCause possible when possible.eContainer() instanceof Case item -> forget(item, possible);
		case Step step when step.eContainer() instanceof Remedy remedy -> remedy.getSteps().stream().flatMap(other -> other.getOutcomes().stream())
				.filter(outcome -> outcome.getNextStep() == step).forEach(outcome -> outcome.setNextStep(null));
		default -> {
			// nothing refers to it
		}
		}
		EcoreUtil.remove(part);
	}

	private static void forget(Case item, PossibleCause possible) {
		String id = possible.getCause() == null ? "" : possible.getCause().getId();
		boolean once = item.getCauses().stream().filter(other -> other.getCause() != null && id.equals(other.getCause().getId())).count() == 1;
		if (once) {
			item.getQuestions().stream().flatMap(question -> question.getAnswers().stream()).forEach(answer -> say(answer, id, Says.NOTHING));
		}
	}

	/** What an answer says about a cause. */
	public enum Says {
		NOTHING, SUPPORTS, EXCLUDES
	}

	/** What an answer says about the cause with this id. */
	public static Says says(Answer answer, String id) {
		return indexOf(answer.getSupports(), id) >= 0 ? Says.SUPPORTS : indexOf(answer.getExcludes(), id) >= 0 ? Says.EXCLUDES : Says.NOTHING;
	}

	/** Lets an answer say something about the cause with this id. */
	public static void say(Answer answer, String id, Says says) {
		say(answer.getSupports(), id, says == Says.SUPPORTS);
		say(answer.getExcludes(), id, says == Says.EXCLUDES);
	}

	private static void say(EList<Cause> causes, String id, boolean named) {
		int index = indexOf(causes, id);
		if (index >= 0 && !named) {
			causes.remove(index);
		} else if (index < 0 && named) {
			causes.add(EntryReference.to(Cause.class, Literals.CAUSE, id));
		}
	}

	/** Adds a step with an id of its own behind the step at {@code index}; -1 puts it first. */
	public static <T extends Step> T addStep(Remedy remedy, int index, T step) {
		step.setId(freeId(remedy));
		withText(step, Literals.STEP__TEXT);
		remedy.getSteps().add(index + 1, step);
		return step;
	}

	private static String freeId(Remedy remedy) {
		Set<String> taken = remedy.getSteps().stream().map(Step::getId).collect(Collectors.toSet());
		int number = remedy.getSteps().size() + 1;
		while (taken.contains("step-" + number)) {
			number++;
		}
		return "step-" + number;
	}

	/** Moves an item of a list, as far as the list goes. */
	public static void move(EList<?> list, int from, int to) {
		if (from >= 0 && from < list.size() && to >= 0 && to < list.size() && from != to) {
			list.move(to, from);
		}
	}
}
