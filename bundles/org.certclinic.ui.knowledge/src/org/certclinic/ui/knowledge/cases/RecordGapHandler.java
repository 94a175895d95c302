package org.certclinic.ui.knowledge.cases;

import org.certclinic.ui.ViewHandler;

/** Keeps the query of the Cases view for authors of knowledge. */
public final class RecordGapHandler extends ViewHandler<CasesView> {
	public RecordGapHandler() {
		super(CasesView.ID, CasesView.class, CasesView::recordGap);
	}
}
