package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;

/** Drives a row of a table. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {
	private final SWTBotTable table;

	public SWTBotTableItem(TableItem item) {
		super(item);
		this.table = new SWTBotTable(ask(item::getParent));
	}

	public SWTBotTableItem select() {
		table.select(row());
		return this;
	}

	public SWTBotTableItem click() {
		return select();
	}

	public SWTBotTableItem doubleClick() {
		table.doubleClick(row(), 0);
		return this;
	}

	public String getText(int column) {
		return ask(() -> widget.getText(column));
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
		return table.isEnabled();
	}

	@Override
	public SWTBotRootMenu contextMenu() {
		select();
		return table.contextMenu();
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	private int row() {
		return ask(() -> widget.getParent().indexOf(widget));
	}

	private void tick(boolean ticked) {
		waitForEnabled();
		act(() -> widget.setChecked(ticked));
		table.send(SWT.Selection, event -> {
			event.item = widget;
			event.detail = SWT.CHECK;
		});
	}
}
