package org.certclinic.ui.knowledge.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.lifecycle.PartPath;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.CaseTest;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.knowledge.model.Text;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.emf.ecore.EObject;

/** The parts of an entry that can be commented on, and what they are called. */
final class PartNames {
	private static final int LONGEST = 40;

	private PartNames() {
	}

	/**
	 * A part.
	 *
	 * @param path as comments name it
	 * @param name in the user's language, for example {@code Step 2: Sign once more.}
	 */
	record Named(String path, String name) {
	}

	/** The entry as a whole first, then its parts in the order of the file. */
	static List<Named> of(Entry entry) {
		List<Named> parts = new ArrayList<>(List.of(new Named("", ReviewLabels.Part_entry)));
		entry.eAllContents().forEachRemaining(part -> word(part).ifPresent(word -> parts.add(new Named(PartPath.of(part), named(word, part)))));
		return parts;
	}

	/** What a comment is about; the path itself where there is no such part any more. */
	static String name(Entry entry, String path) {
		if (path == null || path.isEmpty()) {
			return ReviewLabels.Part_entry;
		}
		return PartPath.find(entry, path).map(part -> word(part).map(word -> named(word, part)).orElse(path)).orElse(path);
	}

	private static Optional<String> word(EObject part) {
		return Optional.ofNullable(switch (part) {
		case Text text when text.eContainmentFeature() == Literals.ENTRY__TITLE -> Labels.Field_title;
		case Text text when text.eContainmentFeature() == Literals.CASE__ANSWER -> Labels.Field_answer;
		case Text text when text.eContainmentFeature() == Literals.CAUSE__EXPLANATION -> Labels.Field_explanation;
		case Symptom _ -> Labels.Place_symptom;
		case PossibleCause _ -> Labels.Kind_cause;
		case Question _ -> Labels.Field_question;
		case Answer _ -> Labels.Field_answerText;
		case Step _ -> Labels.Field_step;
		case Outcome _ -> Labels.Place_outcome;
		case Note _ -> Labels.Field_note;
		case CaseTest _ -> ReviewLabels.Part_test;
		default -> null; // nothing one would comment on
		});
	}

	private static String named(String word, EObject part) {
		String number = part.eContainingFeature().isMany() ? " " + (((List<?>) part.eContainer().eGet(part.eContainingFeature())).indexOf(part) + 1) : "";
		String content = content(part).strip().replaceAll("\\s+", " ");
		String shown = content.length() > LONGEST ? content.substring(0, LONGEST) + "…" : content;
		return word + number + (shown.isEmpty() || part instanceof Text ? "" : ReviewLabels.Part_separator + " " + shown);
	}

	private static String content(EObject part) {
		return switch (part) {
		case CodeSymptom code -> plain(code.getValue());
		case MessageSymptom message -> plain(message.getText());
		case ObservationSymptom seen -> words(seen.getText());
		case PossibleCause possible -> possible.getCause() == null ? "" : title(possible.getCause());
		case Question question -> words(question.getText());
		case Answer answer -> words(answer.getText());
		case Step step -> words(step.getText());
		case Outcome outcome -> words(outcome.getText());
		case Note note -> words(note.getText());
		default -> "";
		};
	}

	/** A cause that is named by its id only has no title here. */
	private static String title(Cause cause) {
		String title = words(cause.getTitle());
		return title.isEmpty() ? plain(cause.getId()) : title;
	}

	private static String words(Text text) {
		if (text == null) {
			return "";
		}
		String chinese = plain(text.getZh());
		String english = plain(text.getEn());
		String first = UiLanguage.current() == UiLanguage.ZH ? chinese : english;
		return first.isBlank() ? chinese + english : first; // one of the two is empty here
	}

	private static String plain(String text) {
		return text == null ? "" : text;
	}
}
