package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;

import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.hamcrest.Matcher;

/** Waits for a visible widget, in a parent or in what the robot looks at. */
final class WaitForWidgetCondition<T extends Widget> extends WaitForObjectCondition<T> {
	private final Widget parent;

	/** A {@code null} parent stands for what the robot looks at. */
	WaitForWidgetCondition(Matcher<T> matcher, Widget parent) {
		super(matcher);
		this.parent = parent;
	}

	@Override
	protected List<T> findMatches() {
		return parent == null ? List.copyOf(bot.widgets(matcher)) : new ControlFinder().findControls(parent, matcher);
	}

	@Override
	public String getFailureMessage() {
		return "Could not find widget matching: " + matcher;
	}
}
