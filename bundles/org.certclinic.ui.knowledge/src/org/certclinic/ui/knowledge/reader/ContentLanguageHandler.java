package org.certclinic.ui.knowledge.reader;

/** Shows the content of cases in the other language. */
public final class ContentLanguageHandler extends CaseViewHandler {
	public ContentLanguageHandler() {
		super(CaseView::toggleLanguage);
	}
}
