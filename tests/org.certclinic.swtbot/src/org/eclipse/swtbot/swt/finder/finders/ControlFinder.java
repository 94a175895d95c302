package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.hamcrest.Matcher;

/** Walks over the visible widgets below a widget, in the order of their children, parents first. */
public final class ControlFinder {
	/** Every visible widget below and including {@code parent} that the matcher accepts. Any thread may ask. */
	public <T extends Widget> List<T> findControls(Widget parent, Matcher<T> matcher) {
		return UIThreadRunnable.syncExec(parent.getDisplay(), (ListResult<T>) () -> {
			var found = new ArrayList<T>();
			collect(parent, matcher, found);
			return found;
		});
	}

	@SuppressWarnings("unchecked") // a matcher accepts only what it is a matcher of
	private static <T extends Widget> void collect(Widget widget, Matcher<T> matcher, List<T> found) {
		if (widget.isDisposed() || widget instanceof Control control && !control.isVisible()) {
			return;
		}
		if (matcher.matches(widget)) {
			found.add((T) widget);
		}
		children(widget).forEach(child -> collect(child, matcher, found));
	}

	private static List<Widget> children(Widget widget) {
		var children = new ArrayList<Widget>();
		switch (widget) {
			case ToolBar bar -> children.addAll(List.of(bar.getItems()));
			case TabFolder folder -> children.addAll(List.of(folder.getItems()));
			case CTabFolder folder -> children.addAll(List.of(folder.getItems()));
			default -> { /* its items, if any, are found through their own robot */ }
		}
		if (widget instanceof Composite composite) {
			children.addAll(List.of(composite.getChildren()));
		}
		return children;
	}
}
