package org.certclinic.ui;

import org.eclipse.swt.widgets.Widget;

/** The key under which a widget is found whatever the language. Which keys there are says each bundle. */
public final class WidgetKey {
	/** Name of the widget data that holds the key. */
	public static final String NAME = "org.eclipse.swtbot.widget.key";

	private WidgetKey() {
	}

	/** Gives the widget its key. */
	public static <T extends Widget> T set(String key, T widget) {
		widget.setData(NAME, key);
		return widget;
	}
}
