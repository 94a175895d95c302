package org.certclinic.ui.certificate.items;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** One context menu for all values of a view. It knows the text of the label it was opened on, which cannot have the focus. */
public final class ValueMenu {
	private static final String TEXT = "org.certclinic.ui.certificate.text";

	private ValueMenu() {
	}

	/** Gives the menu to a label whose whole text is copied. */
	public static void on(Control label, Menu menu, String text) {
		label.setMenu(menu);
		label.addMenuDetectListener(_ -> menu.setData(TEXT, text));
	}

	/** Gives the menu to a control that has the focus and something selected when it is opened. */
	public static void on(Control control, Menu menu) {
		control.setMenu(menu);
		control.addMenuDetectListener(_ -> menu.setData(TEXT, null)); // SWT's word for no data
	}

	/** The text of the label on whose menu an item was chosen. */
	public static Optional<String> text(Object trigger) {
		return trigger instanceof Event event && event.widget instanceof MenuItem item && item.getParent().getData(TEXT) instanceof String text
				? Optional.of(text)
				: Optional.empty();
	}
}
