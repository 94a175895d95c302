package org.certclinic.knowledge.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.lint.Glossary;
import org.certclinic.knowledge.lint.Glossary.Slip;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.Text;

/** Finds words in texts that are none of the product's terms, and puts the terms there. Thread-safe. */
public final class Spelling {
	private final Glossary glossary;

	public Spelling(Glossary glossary) {
		this.glossary = glossary;
	}

	/** The words in one language of {@code text}, in order. */
	public List<Slip> slips(Text text, Language language) {
		return glossary.slips(words(text, language), language);
	}

	/** All words of {@code text} in {@code language} with the terms in the places of {@code slips}; the text is not changed. */
	public String corrected(Text text, Language language, List<Slip> slips) {
		var corrected = new StringBuilder(words(text, language));
		List<Slip> backwards = new ArrayList<>(slips).reversed(); // so that places before stay where they are
		backwards.forEach(slip -> corrected.replace(slip.start(), slip.end(), slip.term()));
		return corrected.toString();
	}

	private static String words(Text text, Language language) {
		return Optional.ofNullable(language == Language.ZH ? text.getZh() : text.getEn()).orElse("");
	}
}
