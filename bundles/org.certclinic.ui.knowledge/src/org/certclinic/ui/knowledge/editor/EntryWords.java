package org.certclinic.ui.knowledge.editor;

import java.util.Optional;

import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.lint.FileFindings;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CheckStep;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.CommandStep;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.LinkStep;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.knowledge.model.io.FileProblem;
import org.certclinic.ui.Icon;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.model.Part;
import org.certclinic.ui.knowledge.editor.model.Part.AnswerPart;
import org.certclinic.ui.knowledge.editor.model.Part.CausePart;
import org.certclinic.ui.knowledge.editor.model.Part.Group;
import org.certclinic.ui.knowledge.editor.model.Part.OutcomePart;
import org.certclinic.ui.knowledge.editor.model.Part.QuestionPart;
import org.certclinic.ui.knowledge.editor.model.Part.RemedyPart;
import org.certclinic.ui.knowledge.editor.model.Part.StepPart;
import org.certclinic.ui.knowledge.editor.model.Translations;
import org.certclinic.ui.knowledge.editor.words.Labels;

/** What parts of entries are called. */
final class EntryWords {
	private EntryWords() {
	}

	static String of(Translations.State state) {
		return switch (state) {
		case EMPTY -> Labels.State_empty;
		case MISSING -> Labels.State_missing;
		case OUTDATED -> Labels.State_outdated;
		case COMPLETE -> "";
		};
	}

	static String kind(Entry entry) {
		return switch (entry) {
		case Case _ -> Labels.Kind_case;
		case Cause _ -> Labels.Kind_cause;
		default -> Labels.Kind_remedy;
		};
	}

	static String kind(Symptom symptom) {
		return switch (symptom) {
		case CodeSymptom _ -> Labels.Symptom_code;
		case MessageSymptom _ -> Labels.Symptom_message;
		case ObservationSymptom _ -> Labels.Symptom_observation;
		default -> Labels.Symptom_finding;
		};
	}

	/** What a symptom says, in one line. */
	static String content(Symptom symptom, EditorDesk desk) {
		return switch (symptom) {
		case CodeSymptom code -> plain(code.getValue()) + "  " + CodeFamily.of(plain(code.getFamily())).map(Words::of).orElse(plain(code.getFamily()));
		case MessageSymptom message -> plain(message.getText());
		case ObservationSymptom observation -> EditorDesk.words(observation.getText());
		case FindingSymptom finding -> desk.rule(plain(finding.getRule()));
		default -> "";
		};
	}

	static String kind(Step step) {
		return switch (step) {
		case CheckStep _ -> Labels.Step_check;
		case LinkStep _ -> Labels.Step_link;
		case PictureStep _ -> Labels.Step_picture;
		case CommandStep _ -> Labels.Step_command;
		default -> Labels.Step_action;
		};
	}

	/** What a node of the tree says. */
	static String of(Part part, EditorDesk desk) {
		return switch (part) {
		case Group(Part.Kind kind, Entry owner) -> switch (kind) {
		case CAUSES -> Labels.Parts_causes;
		case REMEDIES -> owner instanceof Case ? Labels.Parts_remediesFirst : Labels.Parts_remedies;
		case QUESTIONS -> Labels.Parts_questions;
		case STEPS -> Labels.Parts_steps;
		};
		case CausePart(var possible) -> possible.getCause() == null ? Labels.Parts_nothing : desk.title(possible.getCause().getId());
		case RemedyPart(_, String id) -> desk.title(id);
		case StepPart(var step) -> orNothing(EditorDesk.words(step.getText()));
		case OutcomePart(var outcome) -> orNothing(EditorDesk.words(outcome.getText())) + Leads.suffix(desk, outcome);
		case QuestionPart(var question) -> orNothing(EditorDesk.words(question.getText()));
		case AnswerPart(var answer) -> orNothing(EditorDesk.words(answer.getText()));
		};
	}

	static Icon icon(Part part) {
		return switch (part) {
		case Group(Part.Kind kind, _) -> kind == Part.Kind.QUESTIONS ? Icon.QUESTION : kind == Part.Kind.STEPS ? Icon.STEP : Icon.FOLDER;
		case CausePart(_) -> Icon.GAP;
		case RemedyPart(_, _) -> Icon.GOOD;
		case StepPart(_) -> Icon.STEP;
		case OutcomePart(_) -> Icon.OUTCOME;
		case QuestionPart(_) -> Icon.QUESTION;
		case AnswerPart(_) -> Icon.REPLY;
		};
	}

	/** What is wrong with a file. */
	static String of(FileProblem problem) {
		return FileFindings.of(problem, Optional.empty()).message().in(UiLanguage.current().locale());
	}

	private static String orNothing(String words) {
		return words.isBlank() ? Labels.Parts_nothing : words;
	}

	static String plain(String text) {
		return Optional.ofNullable(text).orElse("");
	}
}
