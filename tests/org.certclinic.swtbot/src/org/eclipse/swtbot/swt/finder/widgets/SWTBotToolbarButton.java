package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** Drives a button of a tool bar. */
public class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {
	public SWTBotToolbarButton(ToolItem item) {
		super(item);
	}

	public SWTBotToolbarButton click() {
		waitForEnabled();
		send(SWT.Selection, event -> { /* nothing to add */ });
		return this;
	}

	@Override
	public boolean isEnabled() {
		return ask(widget::isEnabled);
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}
}
