package org.certclinic.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The system's clipboard, as far as text goes. To be used in the display's thread. */
public final class TextClipboard {
	private final Display display;

	public TextClipboard(Display display) {
		this.display = display;
	}

	/** Replaces what the clipboard holds; an empty text changes nothing. */
	public void copy(String text) {
		if (text.isEmpty()) {
			return; // SWT has no empty text on a clipboard
		}
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
