package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Drives a tree. */
public class SWTBotTree extends AbstractSWTBot<Tree> {
	public SWTBotTree(Tree tree) {
		super(tree);
	}

	/** A root by its text; waits for it. */
	public SWTBotTreeItem getTreeItem(String text) {
		try {
			new SWTBot().waitUntil(new DefaultCondition() {
				@Override
				public boolean test() {
					return Stream.of(getAllItems()).anyMatch(item -> item.getText().equals(text));
				}

				@Override
				public String getFailureMessage() {
					return "Could not find node with text " + text;
				}
			});
		} catch (TimeoutException never) {
			throw new WidgetNotFoundException("Could not find node with text " + text, never);
		}
		return SWTBotTreeItem.named(getAllItems(), text);
	}

	/** Expands the nodes of a path, the last too, and returns the last. */
	public SWTBotTreeItem expandNode(String... path) {
		var item = getTreeItem(path[0]).expand();
		for (var text : Arrays.copyOfRange(path, 1, path.length)) {
			item = item.getNode(text).expand();
		}
		return item;
	}

	/** Selects roots. */
	public SWTBotTree select(String... texts) {
		return select(Stream.of(texts).map(this::getTreeItem).toArray(SWTBotTreeItem[]::new));
	}

	public SWTBotTree select(SWTBotTreeItem... items) {
		waitForEnabled();
		act(() -> widget.setSelection(Stream.of(items).map(item -> item.widget).toArray(TreeItem[]::new)));
		send(SWT.Selection, event -> event.item = items.length == 0 ? null : items[items.length - 1].widget);
		return this;
	}

	public int selectionCount() {
		return ask(widget::getSelectionCount);
	}

	/** The roots. */
	public SWTBotTreeItem[] getAllItems() {
		return SWTBotTreeItem.of(List.of(ask(widget::getItems)));
	}

	public boolean hasItems() {
		return ask(widget::getItemCount) > 0;
	}

	/** Roots, and the children of expanded nodes. */
	public int visibleRowCount() {
		return ask(() -> rows(widget.getItems()));
	}

	private static int rows(TreeItem... items) {
		return items.length + Stream.of(items).filter(TreeItem::getExpanded).mapToInt(item -> rows(item.getItems())).sum();
	}
}
