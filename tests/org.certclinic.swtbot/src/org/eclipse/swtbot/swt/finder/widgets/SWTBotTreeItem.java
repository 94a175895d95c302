package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;

/** Drives a node of a tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {
	private final SWTBotTree tree;

	public SWTBotTreeItem(TreeItem item) {
		super(item);
		this.tree = new SWTBotTree(ask(item::getParent));
	}

	static SWTBotTreeItem[] of(List<TreeItem> items) {
		return items.stream().map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
	}

	static SWTBotTreeItem named(SWTBotTreeItem[] items, String text) {
		return Stream.of(items).filter(item -> item.getText().equals(text)).findFirst()
				.orElseThrow(() -> new WidgetNotFoundException("Could not find node with text: " + text));
	}

	/** A child by its text, now: the node must be expanded if its children come late. */
	public SWTBotTreeItem getNode(String text) {
		return named(getItems(), text);
	}

	public List<String> getNodes() {
		return Stream.of(getItems()).map(SWTBotTreeItem::getText).toList();
	}

	public SWTBotTreeItem[] getItems() {
		return of(List.of(ask(widget::getItems)));
	}

	public SWTBotTreeItem expand() {
		return expanded(true, SWT.Expand);
	}

	public SWTBotTreeItem collapse() {
		return expanded(false, SWT.Collapse);
	}

	public SWTBotTreeItem select() {
		tree.select(this);
		return this;
	}

	/** Selects children by their texts. */
	public SWTBotTreeItem select(String... texts) {
		tree.select(Stream.of(texts).map(this::getNode).toArray(SWTBotTreeItem[]::new));
		return this;
	}

	public SWTBotTreeItem click() {
		return select();
	}

	public SWTBotTreeItem doubleClick() {
		select();
		tree.send(SWT.MouseDoubleClick, event -> event.button = 1);
		tree.send(SWT.DefaultSelection, event -> event.item = widget);
		return this;
	}

	public boolean isExpanded() {
		return ask(widget::getExpanded);
	}

	public boolean isSelected() {
		return ask(() -> List.of(widget.getParent().getSelection()).contains(widget));
	}

	public boolean isChecked() {
		return ask(widget::getChecked);
	}

	public void check() {
		tick(true);
	}

	public void uncheck() {
		tick(false);
	}

	@Override
	public boolean isEnabled() {
		return tree.isEnabled();
	}

	@Override
	public SWTBotRootMenu contextMenu() {
		select();
		return tree.contextMenu();
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	private SWTBotTreeItem expanded(boolean expanded, int event) {
		waitForEnabled();
		if (isExpanded() != expanded) {
			tree.send(event, details -> details.item = widget);
			act(() -> widget.setExpanded(expanded));
		}
		return this;
	}

	private void tick(boolean ticked) {
		waitForEnabled();
		act(() -> widget.setChecked(ticked));
		tree.send(SWT.Selection, event -> {
			event.item = widget;
			event.detail = SWT.CHECK;
		});
	}
}
