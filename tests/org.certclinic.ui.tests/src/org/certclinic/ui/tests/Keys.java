package org.certclinic.ui.tests;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.allOf;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;

import java.util.List;
import java.util.Objects;

import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.hamcrest.Matcher;

/** Widgets by the keys they carry. */
final class Keys {
	private Keys() {
	}

	static <T extends Widget> Matcher<T> with(Class<T> type, String key) {
		return allOf(widgetOfType(type), withId(key));
	}

	/** What follows the prefix in the keys of the visible widgets, in their order. */
	static List<String> behind(String prefix, SWTBot bot) {
		var widgets = bot.widgets(widgetOfType(Widget.class));
		return UIThreadRunnable.syncExec((Result<List<String>>) () -> widgets.stream().filter(widget -> !widget.isDisposed())
				.map(widget -> Objects.toString(widget.getData(WidgetKeys.KEY), "")).filter(key -> key.startsWith(prefix))
				.map(key -> key.substring(prefix.length())).toList());
	}
}
