package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Button;

/** Drives a push button. */
public class SWTBotButton extends AbstractSWTBot<Button> {
	public SWTBotButton(Button button) {
		super(button);
	}

	public SWTBotButton click() {
		waitForEnabled();
		sendClick();
		return this;
	}
}
