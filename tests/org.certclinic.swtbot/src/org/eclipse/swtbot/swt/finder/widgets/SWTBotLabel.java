package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Label;

/** Reads a label. */
public class SWTBotLabel extends AbstractSWTBot<Label> {
	public SWTBotLabel(Label label) {
		super(label);
	}
}
