package org.certclinic.ui.knowledge.reader;

/** Shows the case that was read after this one. */
public final class ForwardHandler extends CaseViewHandler {
	public ForwardHandler() {
		super(CaseView::forward);
	}
}
