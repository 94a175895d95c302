package org.certclinic.ui.knowledge.cases;

/** Keeps the query of the Cases view for authors of knowledge. */
public final class RecordGapHandler extends CasesViewHandler {
	public RecordGapHandler() {
		super(CasesView::recordGap);
	}
}
