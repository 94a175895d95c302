package org.certclinic.ui;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** What commands of a part depend on, as variables of expressions. */
public abstract class CommandState extends AbstractSourceProvider {
	private Map<String, Object> state;

	/** @param state at first; later states have the same names */
	protected CommandState(Map<String, Object> state) {
		this.state = Map.copyOf(state);
	}

	@Override
	public final Map<String, Object> getCurrentState() {
		return state;
	}

	@Override
	public final String[] getProvidedSourceNames() {
		return state.keySet().toArray(String[]::new);
	}

	/** Tells the workbench the variables' new values. */
	protected final void change(Map<String, Object> newState) {
		state = Map.copyOf(newState);
		fireSourceChanged(ISources.WORKBENCH, state);
	}

	@Override
	public void dispose() {
		// holds nothing
	}
}
