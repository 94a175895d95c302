package org.certclinic.ui.token.view;

import java.util.Map;

import org.certclinic.ui.CommandState;

/** What commands of the view depend on, as variables of expressions. */
public final class TokenState extends CommandState {
	static final String RUNNING = "org.certclinic.ui.token.running";
	static final String PROBED = "org.certclinic.ui.token.probed";
	static final String CHECKABLE = "org.certclinic.ui.token.checkable";

	public TokenState() {
		super(state(false, false, false));
	}

	/** @param canCheck whether a certificate is selected that a deep check can use */
	void set(boolean isRunning, boolean hasResult, boolean canCheck) {
		change(state(isRunning, hasResult, canCheck));
	}

	private static Map<String, Object> state(boolean isRunning, boolean hasResult, boolean canCheck) {
		return Map.of(RUNNING, isRunning, PROBED, hasResult, CHECKABLE, canCheck);
	}
}
