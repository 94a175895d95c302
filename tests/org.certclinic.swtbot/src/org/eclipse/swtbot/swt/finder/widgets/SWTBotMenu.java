package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MenuItem;

/** Drives an item of a menu. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {
	public SWTBotMenu(MenuItem item) {
		super(item);
	}

	/** Runs the item, turning it over if it is a check or radio item. Does nothing for a submenu. */
	public SWTBotMenu click() {
		waitForEnabled();
		if (hasMenu()) {
			return this;
		}
		act(() -> {
			boolean radio = (widget.getStyle() & SWT.RADIO) != 0;
			if (radio || (widget.getStyle() & SWT.CHECK) != 0) {
				widget.setSelection(radio || !widget.getSelection());
			}
		});
		send(SWT.Selection, event -> { /* nothing to add */ });
		return this;
	}

	@Override
	public boolean isEnabled() {
		return ask(widget::isEnabled);
	}

	public boolean isChecked() {
		return ask(widget::getSelection);
	}

	/** Whether it opens a submenu. */
	public boolean hasMenu() {
		return ask(() -> widget.getMenu() != null);
	}

	/** The item at the end of a path of texts below this one; waits for it. */
	public SWTBotMenu menu(String... path) {
		return submenu().menu(path);
	}

	/** An item below this one, in all submenus if recursive. */
	public SWTBotMenu menu(String text, boolean recursive, int index) {
		return submenu().menu(text, recursive, index);
	}

	/** The texts of its submenu; a separator has an empty one. */
	public List<String> menuItems() {
		return submenu().menuItems();
	}

	private SWTBotRootMenu submenu() {
		return new SWTBotRootMenu(ask(widget::getMenu));
	}
}
