package org.eclipse.swtbot.swt.finder.keyboard;

import org.eclipse.jface.bindings.keys.IKeyLookup;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeyStroke;

/** Key strokes that have no character. */
public final class Keystrokes {
	public static final KeyStroke SHIFT = modifier(IKeyLookup.SHIFT_NAME);
	public static final KeyStroke CTRL = modifier(IKeyLookup.CTRL_NAME);
	public static final KeyStroke ALT = modifier(IKeyLookup.ALT_NAME);
	public static final KeyStroke MOD1 = modifier(IKeyLookup.M1_NAME);
	public static final KeyStroke CR = key(IKeyLookup.CR_NAME);
	public static final KeyStroke LF = key(IKeyLookup.LF_NAME);
	public static final KeyStroke ESC = key(IKeyLookup.ESC_NAME);
	public static final KeyStroke TAB = key(IKeyLookup.TAB_NAME);
	public static final KeyStroke SPACE = key(IKeyLookup.SPACE_NAME);
	public static final KeyStroke BS = key(IKeyLookup.BS_NAME);
	public static final KeyStroke DELETE = key(IKeyLookup.DEL_NAME);
	public static final KeyStroke UP = key(IKeyLookup.ARROW_UP_NAME);
	public static final KeyStroke DOWN = key(IKeyLookup.ARROW_DOWN_NAME);
	public static final KeyStroke LEFT = key(IKeyLookup.ARROW_LEFT_NAME);
	public static final KeyStroke RIGHT = key(IKeyLookup.ARROW_RIGHT_NAME);
	public static final KeyStroke HOME = key(IKeyLookup.HOME_NAME);
	public static final KeyStroke END = key(IKeyLookup.END_NAME);

	private Keystrokes() {
	}

	private static KeyStroke key(String name) {
		return KeyStroke.getInstance(KeyLookupFactory.getDefault().formalKeyLookup(name));
	}

	private static KeyStroke modifier(String name) {
		return KeyStroke.getInstance(KeyLookupFactory.getDefault().formalModifierLookup(name), KeyStroke.NO_KEY);
	}
}
