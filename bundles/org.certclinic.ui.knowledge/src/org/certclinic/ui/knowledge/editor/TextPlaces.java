package org.certclinic.ui.knowledge.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Step;
import org.certclinic.ui.knowledge.editor.model.TextSlot;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.emf.ecore.EObject;

/** Says where a text stands, from the outside in: {@code Question 2 › Answer 1}. */
final class TextPlaces {
	private TextPlaces() {
	}

	static String of(TextSlot slot) {
		Deque<String> place = new ArrayDeque<>();
		if (slot.feature() == Literals.ENTRY__TITLE) {
			place.add(Labels.Field_title);
		} else if (slot.feature() == Literals.CASE__ANSWER) {
			place.add(Labels.Field_answer);
		} else if (slot.feature() == Literals.CAUSE__EXPLANATION) {
			place.add(Labels.Field_explanation);
		}
		for (EObject part = slot.owner(); part.eContainer() != null; part = part.eContainer()) {
			place.addFirst(name(part) + " " + number(part));
		}
		return String.join(" › ", place);
	}

	private static String name(EObject part) {
		return switch (part) {
		case Question _ -> Labels.Field_question;
		case Answer _ -> Labels.Field_answerText;
		case Step _ -> Labels.Field_step;
		case Outcome _ -> Labels.Place_outcome;
		case Note _ -> Labels.Field_note;
		default -> Labels.Place_symptom;
		};
	}

	private static int number(EObject part) {
		return part.eContainer().eGet(part.eContainmentFeature()) instanceof List<?> list ? list.indexOf(part) + 1 : 1;
	}

	/** The entry a text belongs to. */
	static Entry entry(TextSlot slot) {
		EObject part = slot.owner();
		while (part.eContainer() != null) {
			part = part.eContainer();
		}
		return (Entry) part;
	}
}
