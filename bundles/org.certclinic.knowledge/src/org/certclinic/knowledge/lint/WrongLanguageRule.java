package org.certclinic.knowledge.lint;

import java.util.regex.Pattern;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;

/** A text that stands in the other language's place: copied there to be translated, and forgotten. */
final class WrongLanguageRule implements EntryRule {
	/** A sentence or more; names and what a button says may be the same in both languages. */
	private static final Pattern ENGLISH_WORDS = Pattern.compile("(?:\\b[a-z]{2,}\\b.*?){3,}", Pattern.DOTALL);
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
	private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

	@Override
	public String id() {
		return "kb.text.wrong-language";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Text text : Parts.all(entry, Text.class)) {
			if (!Parts.blank(text.getZh()) && !HAN.matcher(text.getZh()).find() && ENGLISH_WORDS.matcher(text.getZh()).find()) {
				findings.add(text, Language.ZH.getLiteral());
			}
			if (!Parts.blank(text.getEn()) && HAN.matcher(text.getEn()).find() && !LATIN.matcher(text.getEn()).find()) {
				findings.add(text, Language.EN.getLiteral());
			}
		}
	}
}
