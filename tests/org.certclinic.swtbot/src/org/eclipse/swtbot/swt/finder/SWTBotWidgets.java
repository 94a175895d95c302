package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.allOf;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withText;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.hamcrest.Matcher;

/** Finds widgets by matcher, and windows and their menus. */
abstract class SWTBotWidgets extends SWTBotFactory {
	private final Widget parent;

	SWTBotWidgets() {
		this(null);
	}

	/** A {@code null} parent stands for the active window. */
	SWTBotWidgets(Widget parent) {
		this.parent = parent;
	}

	/** The first widget the matcher accepts; waits for it. */
	public <T extends Widget> T widget(Matcher<T> matcher) {
		return widget(matcher, 0);
	}

	/** A widget the matcher accepts, counted from zero; waits for the first only. */
	public <T extends Widget> T widget(Matcher<T> matcher, int index) {
		return found(Conditions.waitForWidget(matcher), index);
	}

	/** The first widget below a parent that the matcher accepts; waits for it. */
	public <T extends Widget> T widget(Matcher<T> matcher, Widget within) {
		return found(Conditions.waitForWidget(matcher, within), 0);
	}

	/** The visible widgets the matcher accepts, now. */
	public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher) {
		return new ControlFinder().findControls(parent == null ? activeShell().widget : parent, matcher);
	}

	/** The window or dialog with exactly this title; waits for it. */
	public SWTBotShell shell(String title) {
		return new SWTBotShell(found(Conditions.waitForShell(allOf(widgetOfType(Shell.class), withText(title))), 0));
	}

	/** All windows and dialogs, now, hidden ones too. */
	public SWTBotShell[] shells() {
		var display = SWTUtils.display();
		return Stream.of(UIThreadRunnable.syncExec(display, (Result<Shell[]>) display::getShells)).map(SWTBotShell::new)
				.toArray(SWTBotShell[]::new);
	}

	/** The window or dialog the user works in, now. */
	public SWTBotShell activeShell() {
		var display = SWTUtils.display();
		return new SWTBotShell(UIThreadRunnable.syncExec(display, (Result<Shell>) display::getActiveShell));
	}

	/** The menu bar of the active window. */
	public SWTBotRootMenu menu() {
		return activeShell().menu();
	}

	/** An item of the menu bar of the active window, submenus included. */
	public SWTBotMenu menu(String text) {
		return menu().menu(text, true, 0);
	}

	/** The first widget of a type behind a label; waits for it. */
	final <T extends Widget> T afterLabel(Class<T> type, String label) {
		return found(new WaitForObjectCondition<>(widgetOfType(type)) {
			@Override
			protected List<T> findMatches() {
				var isLabel = allOf(widgetOfType(Label.class), withMnemonic(label));
				return widgets(widgetOfType(Widget.class)).stream()
						.dropWhile(candidate -> !UIThreadRunnable.syncExec((Result<Boolean>) () -> isLabel.matches(candidate)))
						.filter(type::isInstance).<T>map(type::cast).toList();
			}

			@Override
			public String getFailureMessage() {
				return "Could not find widget matching: " + matcher + " with label \"" + label + "\"";
			}
		}, 0);
	}

	@Override
	SWTBot robot() {
		return (SWTBot) this;
	}

	private <T> T found(WaitForObjectCondition<T> condition, int index) {
		try {
			waitUntil(condition);
		} catch (TimeoutException never) {
			throw new WidgetNotFoundException(condition.getFailureMessage(), never);
		}
		return condition.get(index);
	}
}
