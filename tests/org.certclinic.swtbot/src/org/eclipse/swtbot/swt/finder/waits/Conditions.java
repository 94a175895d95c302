package org.eclipse.swtbot.swt.finder.waits;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.hamcrest.Matcher;

/** The usual conditions. */
public final class Conditions {
	private Conditions() {
	}

	public static ICondition tableHasRows(SWTBotTable table, int rows) {
		return condition("table to have " + rows + " rows", () -> table.rowCount() == rows);
	}

	public static ICondition treeHasRows(SWTBotTree tree, int rows) {
		return condition("tree to have " + rows + " rows", () -> tree.visibleRowCount() == rows);
	}

	public static ICondition treeItemHasNode(SWTBotTreeItem item, String node) {
		return condition("tree item to have node " + node, () -> item.getNodes().contains(node));
	}

	public static ICondition shellCloses(SWTBotShell shell) {
		return condition("shell to close", () -> !shell.isOpen());
	}

	/** Any thread may have the window activated; it is found by its exact title. */
	public static ICondition shellIsActive(String title) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return bot.activeShell().getText().equals(title);
			}

			@Override
			public String getFailureMessage() {
				return "The shell \"" + title + "\" did not activate";
			}
		};
	}

	public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
		return condition("widget to be enabled", widget::isEnabled);
	}

	public static WaitForObjectCondition<Shell> waitForShell(Matcher<Shell> matcher) {
		return new WaitForShellCondition(matcher);
	}

	public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher) {
		return new WaitForWidgetCondition<>(matcher, null);
	}

	public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher, Widget parent) {
		return new WaitForWidgetCondition<>(matcher, parent);
	}

	private static ICondition condition(String expected, BooleanSupplier holds) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return holds.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return "Expected " + expected;
			}
		};
	}
}
