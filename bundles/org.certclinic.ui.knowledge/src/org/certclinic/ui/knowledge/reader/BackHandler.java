package org.certclinic.ui.knowledge.reader;

/** Shows the case that was read before. */
public final class BackHandler extends CaseViewHandler {
	public BackHandler() {
		super(CaseView::back);
	}
}
