package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;

/** A thing called otherwise than everywhere else. What customers say and programs print is in no text and stays as it is. */
final class TermRule implements EntryRule {
	private final Glossary glossary;

	TermRule(Glossary glossary) {
		this.glossary = glossary;
	}

	@Override
	public String id() {
		return "kb.text.term";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Text text : Parts.all(entry, Text.class)) {
			check(text, text.getZh(), Language.ZH, findings);
			check(text, text.getEn(), Language.EN, findings);
		}
	}

	private void check(Text text, String words, Language language, Findings findings) {
		if (!Parts.blank(words)) {
			glossary.slips(words, language).forEach(slip -> findings.add(text, slip.written(), slip.term()));
		}
	}
}
