package org.certclinic.ui.knowledge.reader;

import org.certclinic.ui.ViewHandler;

/** Shows the content of cases in the other language. */
public final class ContentLanguageHandler extends ViewHandler<CaseView> {
	public ContentLanguageHandler() {
		super(CaseView.ID, CaseView.class, CaseView::toggleLanguage);
	}
}
