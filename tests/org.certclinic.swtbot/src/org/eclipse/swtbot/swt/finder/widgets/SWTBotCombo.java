package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** Drives a drop-down list. */
public class SWTBotCombo extends AbstractSWTBot<Combo> {
	public SWTBotCombo(Combo combo) {
		super(combo);
	}

	/** Chooses an entry by its text. */
	public void setSelection(String text) {
		waitForEnabled();
		int index = List.of(items()).indexOf(text);
		if (index < 0) {
			throw new RuntimeException("Item `" + text + "\u0027 not found in combo box.");
		}
		choose(index);
	}

	/** Chooses an entry, counted from zero. */
	public void setSelection(int index) {
		waitForEnabled();
		if (index < 0 || index >= itemCount()) {
			throw new RuntimeException("The index (" + index + ") is more than the number of items in the combo box.");
		}
		choose(index);
	}

	public String selection() {
		return ask(() -> widget.getSelectionIndex() < 0 ? "" : widget.getItem(widget.getSelectionIndex()));
	}

	public int selectionIndex() {
		return ask(widget::getSelectionIndex);
	}

	public String[] items() {
		return ask(widget::getItems);
	}

	public int itemCount() {
		return ask(widget::getItemCount);
	}

	/** Replaces the text of a list one can write in. */
	public void setText(String text) {
		waitForEnabled();
		if ((ask(widget::getStyle) & SWT.READ_ONLY) != 0) {
			throw new RuntimeException("This combo box is read-only.");
		}
		act(() -> widget.setText(text));
	}

	private void choose(int index) {
		act(() -> widget.select(index));
		send(SWT.Selection, event -> { /* nothing to add */ });
	}
}
