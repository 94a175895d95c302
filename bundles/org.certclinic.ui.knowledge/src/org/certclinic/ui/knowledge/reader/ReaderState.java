package org.certclinic.ui.knowledge.reader;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** What commands of the reader depend on, as variables of expressions: whether a case is open, and ways back and forward. */
public final class ReaderState extends AbstractSourceProvider {
	static final String CASE_OPEN = "org.certclinic.ui.knowledge.caseOpen";
	static final String CAN_GO_BACK = "org.certclinic.ui.knowledge.canGoBack";
	static final String CAN_GO_FORWARD = "org.certclinic.ui.knowledge.canGoForward";

	private boolean caseOpen;
	private boolean canGoBack;
	private boolean canGoForward;

	@Override
	public Map<String, Boolean> getCurrentState() {
		return Map.of(CASE_OPEN, caseOpen, CAN_GO_BACK, canGoBack, CAN_GO_FORWARD, canGoForward);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { CASE_OPEN, CAN_GO_BACK, CAN_GO_FORWARD };
	}

	@Override
	public void dispose() {
		// holds nothing
	}

	void set(boolean isCaseOpen, CaseHistory history) {
		caseOpen = isCaseOpen;
		canGoBack = history.canGoBack();
		canGoForward = history.canGoForward();
		fireSourceChanged(ISources.WORKBENCH, getCurrentState());
	}
}
