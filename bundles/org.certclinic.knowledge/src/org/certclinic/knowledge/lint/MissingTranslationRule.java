package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;

/** A text in one of the two languages only. */
final class MissingTranslationRule implements EntryRule {
	@Override
	public String id() {
		return "kb.text.untranslated";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Text text : Parts.all(entry, Text.class)) {
			if (Parts.blank(text.getZh()) != Parts.blank(text.getEn())) {
				findings.add(text, (Parts.blank(text.getZh()) ? Language.ZH : Language.EN).getLiteral());
			}
		}
	}
}
