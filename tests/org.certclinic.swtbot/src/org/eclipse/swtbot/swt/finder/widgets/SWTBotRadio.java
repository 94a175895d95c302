package org.eclipse.swtbot.swt.finder.widgets;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;

/** Drives a radio button; choosing it clears its brothers. */
public class SWTBotRadio extends AbstractSWTBot<Button> {
	public SWTBotRadio(Button radio) {
		super(radio);
		if ((ask(radio::getStyle) & SWT.RADIO) == 0) {
			throw new AssertionFailedException("Expecting a radio button.");
		}
	}

	public SWTBotRadio click() {
		waitForEnabled();
		brothers().filter(brother -> brother.ask(brother.widget::getSelection)).forEach(brother -> brother.choose(false));
		choose(true);
		return this;
	}

	public boolean isSelected() {
		return ask(widget::getSelection);
	}

	private void choose(boolean chosen) {
		act(() -> widget.setSelection(chosen));
		sendClick();
	}

	private Stream<SWTBotRadio> brothers() {
		return Stream.of(ask(() -> widget.getParent().getChildren())).filter(child -> child != widget)
				.filter(Button.class::isInstance).map(Button.class::cast)
				.filter(child -> (ask(child::getStyle) & SWT.RADIO) != 0).map(SWTBotRadio::new);
	}
}
