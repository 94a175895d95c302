package org.eclipse.swtbot.swt.finder.keyboard;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Presses keys for the control that has the focus. Key bindings of a workbench see them. */
public final class Keyboard {
	private static final int[] MODIFIERS = { SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND };
	private static final int LAST_KEY_OF_THE_LAYOUT = 0x7e;
	private static final long LONGEST_WAY = 500;

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

	/** Returns when the user interface has seen the key go up; the keys come back by way of the window system. */
	private static void press(int modifiers, int key) {
		var display = SWTUtils.display();
		var seen = new CountDownLatch(1);
		Listener watch = _ -> seen.countDown();
		UIThreadRunnable.syncExec(display, (VoidResult) () -> {
			display.addFilter(SWT.KeyUp, watch);
			held(modifiers).forEach(modifier -> post(display, SWT.KeyDown, modifier));
			post(display, SWT.KeyDown, key);
			post(display, SWT.KeyUp, key);
			held(modifiers).forEach(modifier -> post(display, SWT.KeyUp, modifier));
		});
		try {
			seen.await(LONGEST_WAY, TimeUnit.MILLISECONDS);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		UIThreadRunnable.syncExec(display, (VoidResult) () -> display.removeFilter(SWT.KeyUp, watch));
	}

	private static IntStream held(int modifiers) {
		return IntStream.of(MODIFIERS).filter(modifier -> (modifiers & modifier) != 0);
	}

	private static void post(Display display, int type, int key) {
		var event = new Event();
		event.type = type;
		event.keyCode = key;
		event.character = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 ? (char) key : 0;
		display.post(event);
	}
}
