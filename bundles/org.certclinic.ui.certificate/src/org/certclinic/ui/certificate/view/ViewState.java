package org.certclinic.ui.certificate.view;

import java.util.Map;

import org.certclinic.ui.CommandState;

/** What commands of the Certificates view depend on, as variables of expressions. */
public final class ViewState extends CommandState {
	static final String LISTED = "org.certclinic.ui.certificate.listed";
	static final String SELECTED = "org.certclinic.ui.certificate.selected";
	static final String CAN_UNDO = "org.certclinic.ui.certificate.canUndo";

	public ViewState() {
		super(state(0, 0, false));
	}

	void set(int listedItems, int selectedItems, boolean canUndoRemoval) {
		change(state(listedItems, selectedItems, canUndoRemoval));
	}

	private static Map<String, Object> state(int listed, int selected, boolean canUndo) {
		return Map.of(LISTED, listed > 0, SELECTED, selected == 0 ? "none" : selected == 1 ? "one" : selected == 2 ? "two" : "many", CAN_UNDO, canUndo);
	}
}
