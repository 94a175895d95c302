package org.certclinic.knowledge.lint;

import java.util.List;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PossibleCause;

/** Two causes of a problem about which every answer to every question says the same. */
final class CausesNotToldApartRule implements EntryRule {
	@Override
	public String id() {
		return "kb.case.causes-not-told-apart";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (!(entry instanceof Case item) || item.getKind() != CaseKind.PROBLEM) {
			return;
		}
		List<Cause> causes = item.getCauses().stream().map(PossibleCause::getCause).filter(cause -> cause != null).distinct()
				.toList();
		for (int first = 0; first < causes.size(); first++) {
			for (Cause second : causes.subList(first + 1, causes.size())) {
				if (!toldApart(item, causes.get(first), second)) {
					findings.add(entry, causes.get(first).getId(), second.getId());
				}
			}
		}
	}

	private static boolean toldApart(Case item, Cause first, Cause second) {
		return item.getQuestions().stream().flatMap(question -> question.getAnswers().stream())
				.anyMatch(answer -> answer.getSupports().contains(first) != answer.getSupports().contains(second)
						|| answer.getExcludes().contains(first) != answer.getExcludes().contains(second));
	}
}
