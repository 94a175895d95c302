package org.eclipse.swtbot.swt.finder.keyboard;

import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Presses keys for the control that has the focus. Key bindings of a workbench see them. */
public final class Keyboard {
	private static final int[] MODIFIERS = { SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND };
	private static final int LAST_KEY_OF_THE_LAYOUT = 0x7e;

	/** One key after the other, modifiers held around each. */
	public void pressShortcut(KeyStroke... strokes) {
		for (var stroke : strokes) {
			press(stroke.getModifierKeys(), stroke.getNaturalKey());
		}
	}

	/** Modifiers held while the key of a character goes down and up; a capital adds the shift key. */
	public void pressShortcut(int modifiers, char character) {
		press(modifiers | (Character.isUpperCase(character) ? SWT.SHIFT : 0), character);
	}

	/** The keys of an English keyboard; it has none for Chinese characters. */
	public void typeText(String text) {
		if (text.chars().anyMatch(character -> character > LAST_KEY_OF_THE_LAYOUT)) {
			throw new IllegalArgumentException("no stroke available for " + text);
		}
		text.chars().forEach(character -> pressShortcut(SWT.NONE, (char) character));
	}

	private static void press(int modifiers, int key) {
		var display = SWTUtils.display();
		UIThreadRunnable.syncExec(display, (VoidResult) () -> {
			IntStream.of(MODIFIERS).filter(modifier -> (modifiers & modifier) != 0)
					.forEach(modifier -> post(display, SWT.KeyDown, modifier));
			if (key != KeyStroke.NO_KEY) {
				post(display, SWT.KeyDown, key);
				post(display, SWT.KeyUp, key);
			}
			IntStream.of(MODIFIERS).filter(modifier -> (modifiers & modifier) != 0)
					.forEach(modifier -> post(display, SWT.KeyUp, modifier));
		});
		UIThreadRunnable.syncExec(display, (VoidResult) () -> {
			while (display.readAndDispatch()) {
				// The keys arrive behind what is queued already.
			}
		});
	}

	private static void post(Display display, int type, int key) {
		var event = new Event();
		event.type = type;
		if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0) {
			event.keyCode = key;
		} else {
			event.character = (char) key;
		}
		display.post(event);
	}
}
