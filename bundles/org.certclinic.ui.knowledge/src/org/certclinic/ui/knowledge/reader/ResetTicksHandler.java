package org.certclinic.ui.knowledge.reader;

/** Forgets the ticks and answers of the open case, for the next call about it. */
public final class ResetTicksHandler extends CaseViewHandler {
	public ResetTicksHandler() {
		super(CaseView::resetTicks);
	}
}
