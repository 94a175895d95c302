package org.eclipse.swtbot.forms.finder.widgets;

import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Reads a link of a form. It has no click: that of genuine SWTBot does not reach the link on GTK; press return on it. */
public class SWTBotHyperlink extends AbstractSWTBot<Hyperlink> {
	public SWTBotHyperlink(Hyperlink link) {
		super(link);
	}
}
