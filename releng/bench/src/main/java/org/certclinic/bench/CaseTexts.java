package org.certclinic.bench;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.knowledge.model.Text;

/** The texts of a generated case, as peers index them: all that ours indexes, each once. */
final class CaseTexts {
	private CaseTexts() {
	}

	static List<String> of(Case item) {
		List<String> texts = new ArrayList<>();
		add(texts, item.getTitle());
		add(texts, item.getAnswer());
		texts.addAll(item.getPhrases().getZh());
		texts.addAll(item.getPhrases().getEn());
		texts.addAll(symptoms(item));
		for (PossibleCause possible : item.getCauses()) {
			Cause cause = possible.getCause();
			add(texts, cause.getTitle());
			add(texts, cause.getExplanation());
		}
		return texts;
	}

	/** What the case's symptoms say: codes, messages, observations. */
	static List<String> symptoms(Case item) {
		List<String> texts = new ArrayList<>();
		for (Symptom symptom : item.getSymptoms()) {
			switch (symptom) {
			case CodeSymptom code -> texts.add(code.getValue());
			case MessageSymptom message -> texts.add(message.getText());
			case ObservationSymptom observation -> add(texts, observation.getText());
			default -> throw new IllegalStateException(symptom.toString());
			}
		}
		return texts;
	}

	private static void add(List<String> texts, Text text) {
		texts.add(text.getZh());
		texts.add(text.getEn());
	}
}
