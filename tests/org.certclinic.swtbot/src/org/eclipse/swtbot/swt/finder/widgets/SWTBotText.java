package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;

/** Drives a text field. */
public class SWTBotText extends AbstractSWTBot<Text> {
	public SWTBotText(Text text) {
		super(text);
	}

	/** Replaces the text; Chinese is fine. */
	public SWTBotText setText(String text) {
		waitForEnabled();
		if (isReadOnly()) {
			throw new IllegalArgumentException("TextBox is read-only");
		}
		act(() -> widget.setText(text));
		return this;
	}

	/** Presses the keys of the text; an English keyboard has no Chinese ones. */
	public SWTBotText typeText(String text) {
		setFocus();
		new Keyboard().typeText(text);
		return this;
	}

	public SWTBotText selectAll() {
		waitForEnabled();
		act(widget::selectAll);
		return this;
	}

	public boolean isReadOnly() {
		return (ask(widget::getStyle) & SWT.READ_ONLY) != 0;
	}
}
