package org.certclinic.knowledge.export;

import java.util.Locale;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Case;

/** A whole case to read: all that an engineer may see, internal parts too. */
public final class CaseText {
	private final KnowledgeBase base;

	/** @param base where related cases are looked for */
	public CaseText(KnowledgeBase base) {
		this.base = base;
	}

	/** Text for a terminal. */
	public String plain(Case item, Locale language) {
		return PlainText.of(CaseOutline.of(item, base, language));
	}

	/** CommonMark with the same content. */
	public String markdown(Case item, Locale language) {
		return Markdown.of(CaseOutline.of(item, base, language));
	}

	/** A self-contained page with the same content in both languages, Chinese first; it links to {@code <id>.html} of related cases. */
	public String html(Case item) {
		BilingualText title = Words.of(item.getTitle());
		String body = Html.article("zh", CaseOutline.of(item, base, Locale.CHINESE))
				+ Html.article("en", CaseOutline.of(item, base, Locale.ENGLISH));
		return Html.page("zh", title.zh() + " / " + title.en(), body);
	}
}
