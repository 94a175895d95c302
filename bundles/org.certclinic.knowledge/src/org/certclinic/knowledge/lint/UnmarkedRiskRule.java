package org.certclinic.knowledge.lint;

import java.util.Arrays;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Risk;
import org.certclinic.knowledge.model.Step;

/** A remedy that asks for something risky without the label that warns of it. */
final class UnmarkedRiskRule implements EntryRule {
	@Override
	public String id() {
		return "kb.remedy.unmarked-risk";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Remedy remedy) {
			Arrays.stream(Risk.values()).filter(risk -> !remedy.getRisks().contains(risk))
					.forEach(risk -> remedy.getSteps().stream()
							.flatMap(step -> RiskWords.mention(step, risk).stream().map(word -> new Mention(step, word))).limit(1)
							.forEach(mention -> findings.add(mention.step, mention.step.getId(), mention.word, risk.getLiteral())));
		}
	}

	private record Mention(Step step, String word) {
	}
}
