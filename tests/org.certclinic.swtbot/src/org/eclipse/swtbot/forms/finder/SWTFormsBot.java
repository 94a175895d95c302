package org.eclipse.swtbot.forms.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.allOf;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.forms.finder.widgets.SWTBotHyperlink;
import org.eclipse.swtbot.forms.finder.widgets.SWTBotImageHyperlink;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** Finds the links of forms; every method waits. */
public class SWTFormsBot extends SWTBot {
	/** Looks into the active window. */
	public SWTFormsBot() {
	}

	/** Looks below a widget. */
	public SWTFormsBot(Widget parent) {
		super(parent);
	}

	public SWTBotHyperlink hyperlink(String text) {
		return hyperlink(text, 0);
	}

	public SWTBotHyperlink hyperlink(String text, int index) {
		return new SWTBotHyperlink(widget(allOf(widgetOfType(Hyperlink.class), withMnemonic(text)), index));
	}

	public SWTBotHyperlink hyperlinkWithId(String id) {
		return new SWTBotHyperlink(widget(allOf(widgetOfType(Hyperlink.class), withId(id))));
	}

	public SWTBotImageHyperlink imageHyperlink(String text) {
		return new SWTBotImageHyperlink(widget(allOf(widgetOfType(ImageHyperlink.class), withMnemonic(text))));
	}

	public SWTBotImageHyperlink imageHyperlinkWithId(String id) {
		return new SWTBotImageHyperlink(widget(allOf(widgetOfType(ImageHyperlink.class), withId(id))));
	}
}
