package org.certclinic.ui.knowledge.reader;

import org.certclinic.ui.ViewHandler;

/** Forgets the ticks and answers of the open case, for the next call about it. */
public final class ResetTicksHandler extends ViewHandler<CaseView> {
	public ResetTicksHandler() {
		super(CaseView.ID, CaseView.class, CaseView::resetTicks);
	}
}
