package org.eclipse.swtbot.forms.finder.widgets;

import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** Reads a link of a form that has a picture. It has no click: that of genuine SWTBot does not reach the link on GTK; press return on it. */
public class SWTBotImageHyperlink extends AbstractSWTBot<ImageHyperlink> {
	public SWTBotImageHyperlink(ImageHyperlink link) {
		super(link);
	}
}
