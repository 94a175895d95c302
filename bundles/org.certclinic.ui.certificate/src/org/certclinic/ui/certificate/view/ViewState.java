package org.certclinic.ui.certificate.view;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** What commands of the Certificates view depend on, as variables of expressions. */
public final class ViewState extends AbstractSourceProvider {
	static final String LISTED = "org.certclinic.ui.certificate.listed";
	static final String SELECTED = "org.certclinic.ui.certificate.selected";
	static final String CAN_UNDO = "org.certclinic.ui.certificate.canUndo";

	private int listed;
	private int selected;
	private boolean canUndo;

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(LISTED, listed > 0, SELECTED, selected == 0 ? "none" : selected == 1 ? "one" : selected == 2 ? "two" : "many", CAN_UNDO,
				canUndo);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { LISTED, SELECTED, CAN_UNDO };
	}

	@Override
	public void dispose() {
		// holds nothing
	}

	void set(int listedItems, int selectedItems, boolean canUndoRemoval) {
		listed = listedItems;
		selected = selectedItems;
		canUndo = canUndoRemoval;
		fireSourceChanged(ISources.WORKBENCH, getCurrentState());
	}
}
