package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.hamcrest.Matcher;

/** Walks over menus; each is told that it is about to show, because most are filled only then. */
public final class MenuFinder {
	/** The items the matcher accepts, those of submenus too if the search is recursive. Any thread may ask. */
	public List<MenuItem> findMenus(Menu menu, Matcher<? extends MenuItem> matcher, boolean recursive) {
		return UIThreadRunnable.syncExec(menu.getDisplay(), (ListResult<MenuItem>) () -> {
			var found = new ArrayList<MenuItem>();
			collect(menu, matcher, recursive, found);
			return found;
		});
	}

	private static void collect(Menu menu, Matcher<? extends MenuItem> matcher, boolean recursive, List<MenuItem> found) {
		var opening = new Event();
		opening.widget = menu;
		menu.notifyListeners(SWT.Show, opening);
		for (var item : menu.getItems()) {
			if (matcher.matches(item)) {
				found.add(item);
			}
			if (recursive && item.getMenu() != null) {
				collect(item.getMenu(), matcher, recursive, found);
			}
		}
	}
}
