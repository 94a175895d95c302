package org.certclinic.knowledge.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.certclinic.knowledge.model.ActionStep;
import org.certclinic.knowledge.model.CheckStep;
import org.certclinic.knowledge.model.CommandStep;
import org.certclinic.knowledge.model.LinkStep;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.Step;

/** Steps as plain maps. */
final class StepData {
	private StepData() {
	}

	static Map<String, Object> of(Step step) {
		Map<String, Object> data = new LinkedHashMap<>();
		CaseData.put(data, "id", step.getId());
		switch (step) {
		case ActionStep _ -> CaseData.put(data, "type", "action");
		case CheckStep _ -> CaseData.put(data, "type", "check");
		case CommandStep command -> {
			CaseData.put(data, "type", "command");
			CaseData.put(data, "command", command.getCommand());
		}
		case LinkStep link -> {
			CaseData.put(data, "type", "link");
			CaseData.put(data, "uri", link.getUri());
		}
		case PictureStep picture -> {
			CaseData.put(data, "type", "picture");
			CaseData.put(data, "file", picture.getFile());
		}
		default -> throw new IllegalStateException(step.eClass().getName()); // a new kind needs its fields here
		}
		CaseData.put(data, "text", CaseData.text(Words.of(step.getText())));
		CaseData.put(data, "outcomes", CaseData.list(step.getOutcomes(), StepData::outcome));
		return data;
	}

	private static Map<String, Object> outcome(Outcome outcome) {
		Map<String, Object> data = new LinkedHashMap<>();
		CaseData.put(data, "text", CaseData.text(Words.of(outcome.getText())));
		CaseData.put(data, "nextStep", outcome.getNextStep() == null ? "" : outcome.getNextStep().getId());
		CaseData.put(data, "cause", CaseData.id(outcome.getCause()));
		CaseData.put(data, "remedy", CaseData.id(outcome.getRemedy()));
		CaseData.put(data, "escalateTo", outcome.isSetEscalateTo() ? outcome.getEscalateTo().getLiteral() : "");
		if (outcome.isSolved()) {
			CaseData.put(data, "solved", true);
		}
		return data;
	}
}
