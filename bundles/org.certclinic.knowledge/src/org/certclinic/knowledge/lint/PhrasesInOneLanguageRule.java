package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Language;

/** Customers' words in one language only: who speaks the other finds the case by its title alone. */
final class PhrasesInOneLanguageRule implements EntryRule {
	@Override
	public String id() {
		return "kb.phrases.one-language";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Case item && item.getPhrases() != null && item.getPhrases().getZh().isEmpty() != item.getPhrases().getEn().isEmpty()) {
			findings.add(item.getPhrases(), (item.getPhrases().getZh().isEmpty() ? Language.ZH : Language.EN).getLiteral());
		}
	}
}
