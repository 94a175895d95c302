package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.MenuFinder;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.hamcrest.Matcher;

/** Drives a menu bar, a view menu or a context menu. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {
	public SWTBotRootMenu(Menu menu) {
		super(menu);
	}

	/** The item at the end of a path of texts; each step waits for its item. */
	public SWTBotMenu menu(String... path) {
		var item = menu(path[0], false, 0);
		return path.length == 1 ? item : item.menu(Arrays.copyOfRange(path, 1, path.length));
	}

	/** An item by its text without mnemonic and key, in all submenus if recursive; waits for it. */
	public SWTBotMenu menu(String text, boolean recursive, int index) {
		var found = new WaitForMenu(WidgetMatcherFactory.withMnemonic(text), recursive);
		try {
			new SWTBot().waitUntil(found);
		} catch (TimeoutException never) {
			throw new WidgetNotFoundException(found.getFailureMessage(), never);
		}
		return new SWTBotMenu(found.get(index));
	}

	/** The texts of its items; a separator has an empty one. */
	public List<String> menuItems() {
		return new MenuFinder().findMenus(widget, WidgetMatcherFactory.widgetOfType(MenuItem.class), false).stream()
				.map(item -> ask(item::getText)).toList();
	}

	@Override
	public boolean isEnabled() {
		return ask(widget::isEnabled);
	}

	@Override
	protected Control control() {
		return widget.getShell();
	}

	/** Waits until the menu has an item. */
	private final class WaitForMenu extends WaitForObjectCondition<MenuItem> {
		private final boolean recursive;

		WaitForMenu(Matcher<MenuItem> matcher, boolean recursive) {
			super(matcher);
			this.recursive = recursive;
		}

		@Override
		protected List<MenuItem> findMatches() {
			return new MenuFinder().findMenus(widget, matcher, recursive);
		}

		@Override
		public String getFailureMessage() {
			return "Could not find menu item matching: " + matcher;
		}
	}
}
