package org.certclinic.ui.knowledge.reader;

import java.util.Map;

import org.certclinic.ui.CommandState;

/** What commands of the reader depend on, as variables of expressions: whether a case is open, and ways back and forward. */
public final class ReaderState extends CommandState {
	static final String CASE_OPEN = "org.certclinic.ui.knowledge.caseOpen";
	static final String CAN_GO_BACK = "org.certclinic.ui.knowledge.canGoBack";
	static final String CAN_GO_FORWARD = "org.certclinic.ui.knowledge.canGoForward";

	public ReaderState() {
		super(state(false, false, false));
	}

	void set(boolean isCaseOpen, CaseHistory history) {
		change(state(isCaseOpen, history.canGoBack(), history.canGoForward()));
	}

	private static Map<String, Object> state(boolean caseOpen, boolean canGoBack, boolean canGoForward) {
		return Map.of(CASE_OPEN, caseOpen, CAN_GO_BACK, canGoBack, CAN_GO_FORWARD, canGoForward);
	}
}
