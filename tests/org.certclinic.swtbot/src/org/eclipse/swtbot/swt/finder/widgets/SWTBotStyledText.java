package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.StyledText;

/** Drives a text with styles. */
public class SWTBotStyledText extends AbstractSWTBot<StyledText> {
	public SWTBotStyledText(StyledText text) {
		super(text);
	}

	public void setText(String text) {
		waitForEnabled();
		act(() -> widget.setText(text));
	}

	public int getLineCount() {
		return ask(widget::getLineCount);
	}

	/** The text of a line, counted from zero. */
	public String getTextOnLine(int line) {
		return ask(() -> widget.getLine(line));
	}
}
