package org.certclinic.ui.token.view;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** What commands of the view depend on, as variables of expressions. */
public final class TokenState extends AbstractSourceProvider {
	static final String RUNNING = "org.certclinic.ui.token.running";
	static final String PROBED = "org.certclinic.ui.token.probed";
	static final String CHECKABLE = "org.certclinic.ui.token.checkable";

	private boolean running;
	private boolean probed;
	private boolean checkable;

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(RUNNING, running, PROBED, probed, CHECKABLE, checkable);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { RUNNING, PROBED, CHECKABLE };
	}

	@Override
	public void dispose() {
		// holds nothing
	}

	/** @param canCheck whether a certificate is selected that a deep check can use */
	void set(boolean isRunning, boolean hasResult, boolean canCheck) {
		running = isRunning;
		probed = hasResult;
		checkable = canCheck;
		fireSourceChanged(ISources.WORKBENCH, getCurrentState());
	}
}
