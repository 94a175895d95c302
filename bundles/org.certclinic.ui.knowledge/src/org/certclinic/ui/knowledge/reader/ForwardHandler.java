package org.certclinic.ui.knowledge.reader;

import org.certclinic.ui.ViewHandler;

/** Shows the case that was read after this one. */
public final class ForwardHandler extends ViewHandler<CaseView> {
	public ForwardHandler() {
		super(CaseView.ID, CaseView.class, CaseView::forward);
	}
}
