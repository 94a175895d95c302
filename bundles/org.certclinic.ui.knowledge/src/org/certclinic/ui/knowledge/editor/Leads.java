package org.certclinic.ui.knowledge.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Party;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.io.EntryReference;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.osgi.util.NLS;

/** Where an outcome may lead: on, to a step of its remedy, to a cause, to another remedy, to somebody else, or to the end. */
final class Leads {

	/**
	 * One way to go on.
	 *
	 * @param set lets the outcome lead there; called inside an edit
	 */
	record Lead(String words, Predicate<Outcome> is, Consumer<Outcome> set) {
	}

	private Leads() {
	}

	/** All ways to go on from an outcome, the plain ones first. */
	static List<Lead> of(EditorDesk desk, Outcome outcome) {
		List<Lead> leads = new ArrayList<>();
		leads.add(new Lead(Labels.Lead_next, Leads::isPlain, _ -> {
			// nothing said means: go on with the next step
		}));
		leads.add(new Lead(Labels.Lead_solved, Outcome::isSolved, one -> one.setSolved(true)));
		Step own = (Step) outcome.eContainer();
		for (Step step : ((Remedy) own.eContainer()).getSteps()) {
			if (step != own) {
				leads.add(new Lead(NLS.bind(Labels.Lead_step, words(step)), one -> one.getNextStep() == step, one -> one.setNextStep(step)));
			}
		}
		causes(desk, outcome).forEach(id -> leads.add(new Lead(NLS.bind(Labels.Lead_cause, desk.title(id)),
				one -> one.getCause() != null && id.equals(one.getCause().getId()), one -> one.setCause(EntryReference.to(Cause.class, Literals.CAUSE, id)))));
		remedies(desk, outcome).forEach(id -> leads.add(new Lead(NLS.bind(Labels.Lead_remedy, desk.title(id)),
				one -> one.getRemedy() != null && id.equals(one.getRemedy().getId()), one -> one.setRemedy(EntryReference.to(Remedy.class, Literals.REMEDY, id)))));
		for (Party party : Party.values()) {
			leads.add(new Lead(NLS.bind(Labels.Lead_escalate, Words.of(party)), one -> one.isSetEscalateTo() && one.getEscalateTo() == party,
					one -> one.setEscalateTo(party)));
		}
		return leads;
	}

	/** Lets an outcome lead there and nowhere else. */
	static void set(Outcome outcome, Lead lead) {
		outcome.setNextStep(null);
		outcome.setCause(null);
		outcome.setRemedy(null);
		outcome.unsetEscalateTo();
		outcome.setSolved(false);
		lead.set().accept(outcome);
	}

	/** The way an outcome leads. */
	static Optional<Lead> of(List<Lead> leads, Outcome outcome) {
		return leads.stream().filter(lead -> lead.is().test(outcome)).findFirst();
	}

	/** The way an outcome leads, behind its text; nothing where it simply goes on. */
	static String suffix(EditorDesk desk, Outcome outcome) {
		return isPlain(outcome) ? "" : of(of(desk, outcome), outcome).map(lead -> "  →  " + lead.words()).orElse("");
	}

	private static boolean isPlain(Outcome outcome) {
		return outcome.getNextStep() == null && outcome.getCause() == null && outcome.getRemedy() == null && !outcome.isSetEscalateTo() && !outcome.isSolved();
	}

	private static List<String> causes(EditorDesk desk, Outcome outcome) {
		List<String> ids = new ArrayList<>();
		if (desk.main() instanceof Case item) {
			item.getCauses().stream().map(PossibleCause::getCause).filter(Objects::nonNull).map(Cause::getId).forEach(ids::add);
		}
		if (outcome.getCause() != null) {
			ids.add(outcome.getCause().getId());
		}
		return ids.stream().distinct().toList();
	}

	private static List<String> remedies(EditorDesk desk, Outcome outcome) {
		List<String> ids = new ArrayList<>();
		String own = ((Remedy) outcome.eContainer().eContainer()).getId();
		desk.document().entries().stream().filter(Remedy.class::isInstance).map(entry -> entry.getId()).forEach(ids::add);
		if (desk.main() instanceof Case item) {
			item.getRemedies().forEach(remedy -> ids.add(remedy.getId()));
			item.getCauses().stream().map(possible -> desk.tree().cause(possible.getCause())).flatMap(Optional::stream)
					.forEach(cause -> cause.getRemedies().forEach(remedy -> ids.add(remedy.getId())));
		}
		if (outcome.getRemedy() != null) {
			ids.add(outcome.getRemedy().getId());
		}
		return ids.stream().distinct().filter(id -> !id.equals(own)).toList();
	}

	private static String words(Step step) {
		String words = EditorDesk.words(step.getText());
		return words.isBlank() ? step.getId() : words;
	}
}
