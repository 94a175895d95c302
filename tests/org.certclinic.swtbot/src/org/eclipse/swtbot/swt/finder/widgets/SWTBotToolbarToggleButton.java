package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;

/** Drives a button of a tool bar that stays down. */
public class SWTBotToolbarToggleButton extends SWTBotToolbarButton {
	public SWTBotToolbarToggleButton(ToolItem item) {
		super(item);
		if ((ask(item::getStyle) & SWT.CHECK) == 0) {
			throw new AssertionFailedException("Expecting a toggle button.");
		}
	}

	/** Turns it over. */
	@Override
	public SWTBotToolbarToggleButton click() {
		waitForEnabled();
		act(() -> widget.setSelection(!widget.getSelection()));
		send(SWT.Selection, event -> { /* nothing to add */ });
		return this;
	}

	public boolean isChecked() {
		return ask(widget::getSelection);
	}
}
