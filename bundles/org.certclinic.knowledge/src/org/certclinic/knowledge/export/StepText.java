package org.certclinic.knowledge.export;

import java.util.Locale;

import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Step;

/** One step to send to a customer. */
public final class StepText {

	/** What to do and, for a check, which of its outcomes to report. Empty for a step that runs in the workbench. */
	public String of(Step step, Locale language) {
		if (!ReplySteps.forCustomers(step)) {
			return "";
		}
		var text = new StringBuilder(new ReplySteps(language).text(step));
		if (step.getOutcomes().size() > 1) {
			text.append('\n').append(Words.text("reply.which").in(language));
			for (Outcome outcome : step.getOutcomes()) {
				text.append("\n- ").append(Words.of(outcome.getText()).in(language));
			}
		}
		return text.append('\n').toString();
	}
}
