package org.certclinic.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.e4.ui.services.IStylingEngine;

/** Classes of {@code css/light.css} and {@code css/dark.css}: how a theme is told what a control is. */
public enum StyleClass {
	/** Text of less weight: sources, reasons, counts. */
	QUIET("certclinic-quiet"),
	/** Text of the usual weight. */
	PLAIN("certclinic-plain"),
	/** What does not hold. */
	DANGER("certclinic-danger"),
	/** A place in a page that the reader may jump to. */
	LINK("certclinic-link"),
	/** A text that can be selected and looks like a label. */
	VALUE("certclinic-value"),
	/** A place to type, where the control alone does not tell. */
	INPUT("certclinic-input");

	/** Key the styling engine looks at when it first meets a control. */
	private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

	private final String name;

	StyleClass(String name) {
		this.name = name;
	}

	/** Marks a control that is not shown yet. */
	public <T extends Control> T on(T control) {
		control.setData(KEY, name);
		return control;
	}

	/** Marks a control that may be shown already. */
	public void change(Control control) {
		IStylingEngine engine = PlatformUI.getWorkbench().getService(IStylingEngine.class);
		engine.setClassname(control, name);
	}
}
