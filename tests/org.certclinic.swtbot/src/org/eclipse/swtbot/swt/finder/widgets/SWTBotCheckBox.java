package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;

/** Drives a check box. */
public class SWTBotCheckBox extends AbstractSWTBot<Button> {
	public SWTBotCheckBox(Button box) {
		super(box);
		if ((ask(box::getStyle) & SWT.CHECK) == 0) {
			throw new AssertionFailedException("Expecting a checkbox.");
		}
	}

	/** Turns it over. */
	public SWTBotCheckBox click() {
		waitForEnabled();
		act(() -> widget.setSelection(!widget.getSelection()));
		sendClick();
		return this;
	}

	/** Ticks it unless it is ticked. */
	public void select() {
		if (!isChecked()) {
			click();
		}
	}

	/** Clears it unless it is clear. */
	public void deselect() {
		if (isChecked()) {
			click();
		}
	}

	public boolean isChecked() {
		return ask(widget::getSelection);
	}
}
