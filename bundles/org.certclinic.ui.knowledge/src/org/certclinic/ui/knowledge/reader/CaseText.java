package org.certclinic.ui.knowledge.reader;

import java.util.stream.Stream;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.knowledge.model.Text;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.reader.CaseContent.SymptomCode;

/** A case as plain text, in the order of its page, for a ticket or a mail to a colleague. */
final class CaseText {
	private final CaseContent content;
	private final PageKit words;
	private final StringBuilder text = new StringBuilder();

	CaseText(CaseContent content, UiLanguage language) {
		this.content = content;
		this.words = new PageKit(language, null, null); // only its words are asked for
	}

	String text() {
		Case item = content.item();
		line(0, item.getId() + "  " + words.of(item.getTitle()));
		ApplicabilityText.of(item.getApplicability()).ifPresent(where -> line(0, where));
		section(item.getAnswer(), Messages.Section_answer);
		if (!item.getQuestions().isEmpty()) {
			heading(Messages.Section_questions);
			item.getQuestions().forEach(this::add);
		}
		if (!item.getCauses().isEmpty()) {
			heading(Messages.Section_causes);
			CausesPane.possible(item).forEach(this::add);
		}
		if (!item.getRemedies().isEmpty()) {
			heading(Messages.Section_remedies);
			item.getRemedies().forEach(remedy -> add(0, remedy));
		}
		addSymptoms(item);
		return text.toString().strip();
	}

	private void section(Text paragraph, String title) {
		if (!words.of(paragraph).isEmpty()) {
			heading(title);
			line(0, words.of(paragraph));
		}
	}

	private void add(Question question) {
		line(0, "- " + words.of(question.getText()));
		question.getAnswers().forEach(answer -> line(1, "( ) " + words.of(answer.getText())));
	}

	private void add(PossibleCause possible) {
		Cause cause = possible.getCause();
		line(0, "- " + words.of(cause.getTitle()) + " [" + Words.of(possible.getLikelihood()) + "]");
		Stream.of(words.of(cause.getExplanation())).filter(why -> !why.isEmpty()).forEach(why -> line(1, why));
		cause.getRemedies().forEach(remedy -> add(1, remedy));
	}

	private void add(int depth, Remedy remedy) {
		line(depth, "* " + words.of(remedy.getTitle()));
		remedy.getRisks().forEach(risk -> line(depth + 1, "! " + Words.of(risk)));
		int number = 1;
		for (Step step : remedy.getSteps()) {
			line(depth + 1, number++ + ". " + words.of(step.getText()));
			for (Outcome outcome : step.getOutcomes()) {
				line(depth + 2, "> " + words.of(outcome.getText()));
			}
		}
	}

	private void addSymptoms(Case item) {
		heading(Messages.Section_symptoms);
		for (SymptomCode code : content.codes()) {
			line(0, "- " + code.symptom().getValue());
		}
		for (Symptom symptom : FactsPane.seen(item)) {
			switch (symptom) {
			case MessageSymptom message -> line(0, "- " + message.getText());
			case ObservationSymptom observation -> line(0, "- " + words.of(observation.getText()));
			default -> { // seen() has no others
			}
			}
		}
	}

	private void heading(String title) {
		text.append('\n').append(title).append('\n');
	}

	private void line(int depth, String line) {
		text.append("  ".repeat(depth)).append(line).append('\n');
	}
}
