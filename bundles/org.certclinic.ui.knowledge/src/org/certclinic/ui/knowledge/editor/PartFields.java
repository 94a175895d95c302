package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.certclinic.knowledge.author.Suggestion;
import org.certclinic.knowledge.author.Suggestions;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CommandStep;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.LinkStep;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.Leads.Lead;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.certclinic.ui.knowledge.editor.model.Part;
import org.certclinic.ui.knowledge.editor.model.Part.AnswerPart;
import org.certclinic.ui.knowledge.editor.model.Part.CausePart;
import org.certclinic.ui.knowledge.editor.model.Part.Group;
import org.certclinic.ui.knowledge.editor.model.Part.OutcomePart;
import org.certclinic.ui.knowledge.editor.model.Part.QuestionPart;
import org.certclinic.ui.knowledge.editor.model.Part.RemedyPart;
import org.certclinic.ui.knowledge.editor.model.Part.StepPart;
import org.certclinic.ui.knowledge.editor.model.PartEdits;
import org.certclinic.ui.knowledge.editor.model.PartEdits.Says;
import org.certclinic.ui.knowledge.editor.model.TextSlot;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The fields of the part that is selected, and buttons for what can be added to it. */
final class PartFields {
	private static final String FIELD = WidgetKeys.EDITOR_FIELD;
	private static final KnowledgeFactory FACTORY = KnowledgeFactory.eINSTANCE;

	/** So many of a part's users are named at once. */
	private static final int NAMED = 5;

	private final EditorDesk desk;
	private final PartActions actions;
	private final Runnable resized;

	/** @param resized is told that the fields have another height */
	PartFields(EditorDesk desk, PartActions actions, Runnable resized) {
		this.desk = desk;
		this.actions = actions;
		this.resized = resized;
	}

	void fill(Fields fields, Part part) {
		switch (part) {
		case Group(Part.Kind kind, Entry owner) -> addGroup(fields, kind, owner);
		case CausePart(var possible) -> addCause(fields, part, possible);
		case RemedyPart(_, String id) -> addRemedy(fields, part, id);
		case StepPart(var step) -> addStep(fields, step);
		case OutcomePart(var outcome) -> addOutcome(fields, outcome);
		case QuestionPart(var question) -> {
			fields.bilingual(Labels.Field_question, FIELD + "question", new TextSlot(question, Literals.QUESTION__TEXT), 3);
			row(fields, question.eContainer() == desk.main()).add("answer", Messages.Add_answer, () -> actions.addAnswer(question));
		}
		case AnswerPart(var answer) -> addAnswer(fields, answer);
		}
	}

	private void addGroup(Fields fields, Part.Kind kind, Entry owner) {
		Row row = row(fields, desk.isEditable(owner));
		switch (kind) {
		case CAUSES -> {
			row.add("cause", Messages.Add_cause, () -> actions.newCause((Case) owner)).add("chosenCause", Messages.Choose_cause,
					() -> actions.chooseCause((Case) owner));
			addTyped(fields, "typedCause", Labels.Parts_causes, owner, Suggestions::causes, id -> actions.addCause((Case) owner, id));
		}
		case REMEDIES -> addRemedies(fields, row, owner);
		case QUESTIONS -> row.add("question", Messages.Add_question, () -> actions.addQuestion((Case) owner));
		case STEPS -> addSteps(row, (Remedy) owner, ((Remedy) owner).getSteps().size() - 1);
		}
		fields.hint(switch (kind) {
		case CAUSES -> Messages.Hint_causes;
		case REMEDIES -> owner instanceof Case ? Messages.Hint_remediesFirst : Messages.Hint_remedies;
		case QUESTIONS -> Messages.Hint_questions;
		case STEPS -> Messages.Hint_steps;
		});
	}

	private void addRemedies(Fields fields, Row row, Entry owner) {
		row.add("remedy", Messages.Add_remedy, () -> actions.newRemedy(owner)).add("chosenRemedy", Messages.Choose_remedy, () -> actions.chooseRemedy(owner));
		addTyped(fields, "typedRemedy", Labels.Parts_remedies, owner, Suggestions::remedies, id -> actions.addRemedyWith(owner, id));
	}

	/** A field in which a shared part is chosen by typing some of its name. */
	private void addTyped(Fields fields, String key, String label, Entry owner, BiFunction<Suggestions, String, List<Suggestion>> suggest, Consumer<String> add) {
		if (desk.isEditable(owner)) {
			Text typed = WidgetKey.set(FIELD + key, new Text(fields.other(label), SWT.BORDER));
			typed.setMessage(HelpTexts.Assist_hint);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
			Assist.choice(typed, words -> desk.suggest(suggestions -> suggest.apply(suggestions, words)), chosen -> add.accept(chosen.value()));
		}
	}

	private void addSteps(Row row, Remedy remedy, int behind) {
		addStep(row, "action", Labels.Step_action, remedy, behind, FACTORY::createActionStep);
		addStep(row, "check", Labels.Step_check, remedy, behind, FACTORY::createCheckStep);
		addStep(row, "link", Labels.Step_link, remedy, behind, FACTORY::createLinkStep);
		addStep(row, "picture", Labels.Step_picture, remedy, behind, FACTORY::createPictureStep);
		addStep(row, "command", Labels.Step_command, remedy, behind, FACTORY::createCommandStep);
	}

	private void addStep(Row row, String key, String label, Remedy remedy, int behind, Supplier<? extends Step> make) {
		row.add(key, label, () -> actions.addStep(remedy, behind, make));
	}

	private void addCause(Fields fields, Part part, PossibleCause possible) {
		fields.choice(Labels.Field_likelihood, FIELD + "likelihood", List.of(Likelihood.values()), Words::of,
				Value.of(possible, Literals.POSSIBLE_CAUSE__LIKELIHOOD));
		Optional<Cause> found = desk.tree().cause(possible.getCause());
		if (found.isEmpty()) {
			fields.fact("", NLS.bind(Labels.Parts_gone, possible.getCause() == null ? "" : possible.getCause().getId()));
			return;
		}
		Cause cause = found.orElseThrow();
		addShared(fields, part, cause);
		fields.bilingual(Labels.Field_title, FIELD + "part.title", new TextSlot(cause, Literals.ENTRY__TITLE), 1);
		fields.bilingual(Labels.Field_explanation, FIELD + "explanation", new TextSlot(cause, Literals.CAUSE__EXPLANATION), 4);
		addRemedies(fields, row(fields, desk.isEditable(cause)), cause);
	}

	private void addRemedy(Fields fields, Part part, String id) {
		Optional<Remedy> found = desk.tree().remedy(id);
		if (found.isEmpty()) {
			fields.fact("", NLS.bind(Labels.Parts_gone, id));
			return;
		}
		Remedy remedy = found.orElseThrow();
		addShared(fields, part, remedy);
		fields.bilingual(Labels.Field_title, FIELD + "part.title", new TextSlot(remedy, Literals.ENTRY__TITLE), 1);
		OverviewPage.addRemedy(fields, remedy);
		addSteps(row(fields, desk.isEditable(remedy)), remedy, remedy.getSteps().size() - 1);
	}

	/** Says who else uses a cause or remedy, and lets the user choose whether to change it for all. */
	private void addShared(Fields fields, Part part, Entry entry) {
		fields.fact(Labels.Field_id, entry.getId());
		List<Case> users = actions.otherUsers(entry);
		if (!users.isEmpty()) {
			fields.fact("", NLS.bind(HelpTexts.Impact_users, users.size(), PartActions.names(users, NAMED)));
		}
		if (!desk.document().owns(entry) && !desk.isReadOnly()) {
			Row row = row(fields, true);
			if (actions.isOwn(entry)) {
				boolean known = desk.adviser().isPresent(); // nobody is to change it before it is known who uses it
				row.add("changeForAll", users.isEmpty() ? Messages.Shared_change : Messages.Shared_changeAll, known, () -> actions.changeForAll(part, entry));
			}
			if (actions.isMovable(part)) {
				row.add("copy", Messages.Shared_copy, () -> actions.copy(part, entry));
			}
		}
	}

	private void addStep(Fields fields, Step step) {
		fields.fact(Labels.Field_step, EntryWords.kind(step) + " · " + step.getId());
		fields.bilingual(Labels.Field_text, FIELD + "step", new TextSlot(step, Literals.STEP__TEXT), 3);
		switch (step) {
		case LinkStep link -> fields.line(Labels.Field_address, FIELD + "uri", Value.text(link, Literals.LINK_STEP__URI));
		case PictureStep picture -> new PictureField(desk, fields, picture, resized);
		case CommandStep command -> fields.line(Labels.Field_command, FIELD + "command", Value.text(command, Literals.COMMAND_STEP__COMMAND));
		default -> {
			// has a text only
		}
		}
		var remedy = (Remedy) step.eContainer();
		Row row = row(fields, desk.isEditable(step)).add("outcome", Messages.Add_outcome, () -> actions.addOutcome(step));
		addStep(row, "action", Labels.Step_action, remedy, remedy.getSteps().indexOf(step), FACTORY::createActionStep);
		addStep(row, "check", Labels.Step_check, remedy, remedy.getSteps().indexOf(step), FACTORY::createCheckStep);
	}

	private void addOutcome(Fields fields, Outcome outcome) {
		fields.bilingual(Labels.Field_seen, FIELD + "outcome", new TextSlot(outcome, Literals.OUTCOME__TEXT), 2);
		List<Lead> leads = Leads.of(desk, outcome);
		fields.choice(Labels.Field_lead, FIELD + "lead", leads, Lead::words,
				new Value<>(outcome, () -> Leads.of(leads, outcome).orElse(leads.getFirst()), lead -> Leads.set(outcome, lead)));
	}

	private void addAnswer(Fields fields, Answer answer) {
		fields.bilingual(Labels.Field_answerText, FIELD + "answerText", new TextSlot(answer, Literals.ANSWER__TEXT), 2);
		((Case) desk.main()).getCauses().stream().map(PossibleCause::getCause).filter(cause -> cause != null).map(Cause::getId).distinct()
				.forEach(id -> fields.choice(desk.title(id), FIELD + "says." + id, List.of(Says.values()), PartFields::words,
						new Value<>(answer, () -> PartEdits.says(answer, id), says -> PartEdits.say(answer, id, says))));
	}

	private static String words(Says says) {
		return switch (says) {
		case NOTHING -> Labels.Says_nothing;
		case SUPPORTS -> Labels.Says_supports;
		case EXCLUDES -> Labels.Says_excludes;
		};
	}

	private static Row row(Fields fields, boolean enabled) {
		var row = new Composite(fields.area(), SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(row);
		return new Row(row, enabled);
	}

	/** Buttons beside each other. */
	private record Row(Composite composite, boolean enabled) {
		Row add(String key, String label, Runnable action) {
			return add(key, label, true, action);
		}

		Row add(String key, String label, boolean possible, Runnable action) {
			Button button = ItemButtons.button(composite, WidgetKeys.EDITOR_ADD + key, label, Optional.of(Icon.ADD));
			button.setEnabled(enabled && possible);
			button.addListener(SWT.Selection, _ -> action.run());
			return this;
		}
	}
}
