package org.certclinic.ui.knowledge.reader;

import org.certclinic.ui.ViewHandler;

/** Shows the case that was read before. */
public final class BackHandler extends ViewHandler<CaseView> {
	public BackHandler() {
		super(CaseView.ID, CaseView.class, CaseView::back);
	}
}
