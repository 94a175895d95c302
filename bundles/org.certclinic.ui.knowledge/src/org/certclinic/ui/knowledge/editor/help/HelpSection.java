package org.certclinic.ui.knowledge.editor.help;

import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A heading, a line that says how things stand, and the place for what belongs below. */
final class HelpSection {
	private final Composite section;
	private final Label state;

	/** @param key of the line that says how things stand */
	HelpSection(Composite parent, String title, String key) {
		section = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(section);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		var heading = new Label(section, SWT.NONE);
		heading.setText(title.replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		state = WidgetKey.set(key, StyleClass.QUIET.on(new Label(section, SWT.WRAP)));
		GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(state);
	}

	Composite composite() {
		return section;
	}

	/** Says how things stand; answers whether that is new. */
	boolean say(String text) {
		String escaped = text.replace("&", "&&");
		boolean other = !escaped.equals(state.getText());
		if (other) {
			state.setText(escaped);
		}
		return other;
	}
}
