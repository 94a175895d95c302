package org.certclinic.ui;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPartSite;

/** Makes menus that bundles may add their commands to. */
public final class ContextMenu {
	private ContextMenu() {
	}

	/**
	 * A menu, which is not yet that of any control.
	 *
	 * @param id     where bundles add to the menu; that of the part for its only or first one
	 * @param parent in whose window it is, and with which it is disposed of
	 */
	public static Menu create(IWorkbenchPartSite site, String id, Control parent, ISelectionProvider selection) {
		var manager = new MenuManager();
		manager.setRemoveAllWhenShown(true); // GTK says twice that it shows one that is new
		Menu menu = manager.createContextMenu(parent);
		site.registerContextMenu(id, manager, selection);
		return menu;
	}
}
