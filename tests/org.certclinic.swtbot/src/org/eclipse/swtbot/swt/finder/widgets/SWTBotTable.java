package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Drives a table. Rows and columns count from zero; texts are looked for in the first column. */
public class SWTBotTable extends AbstractSWTBot<Table> {
	public SWTBotTable(Table table) {
		super(table);
	}

	public int rowCount() {
		return ask(widget::getItemCount);
	}

	public int columnCount() {
		return ask(widget::getColumnCount);
	}

	public List<String> columns() {
		return ask(() -> Stream.of(widget.getColumns()).map(TableColumn::getText).toList());
	}

	public String cell(int row, int column) {
		if (row < 0 || row >= rowCount() || column < 0 || column > 0 && column >= columnCount()) {
			throw new IllegalArgumentException("no cell " + row + ", " + column);
		}
		return ask(() -> widget.getItem(row).getText(column));
	}

	public String cell(int row, String column) {
		return cell(row, columns().indexOf(column));
	}

	/** The row with this text, or -1. */
	public int indexOf(String text) {
		return indexOf(text, 0);
	}

	/** The row with this text in a column, or -1. */
	public int indexOf(String text, int column) {
		return IntStream.range(0, rowCount()).filter(row -> cell(row, column).equals(text)).findFirst().orElse(-1);
	}

	public boolean containsItem(String text) {
		return indexOf(text) >= 0;
	}

	public void select(String... texts) {
		waitForEnabled();
		select(Arrays.stream(texts).mapToInt(this::existing).toArray());
	}

	public void select(int... rows) {
		waitForEnabled();
		IntStream.of(rows).forEach(this::check);
		act(() -> widget.setSelection(rows));
		send(SWT.Selection, event -> event.item = rows.length == 0 ? null : widget.getItem(rows[rows.length - 1]));
	}

	public void unselect() {
		select(new int[0]);
	}

	public int selectionCount() {
		return ask(widget::getSelectionCount);
	}

	public SWTBotTable click(int row, int column) {
		cell(row, column);
		select(row);
		return this;
	}

	public SWTBotTable doubleClick(int row, int column) {
		cell(row, column);
		select(row);
		send(SWT.MouseDoubleClick, event -> event.button = 1);
		send(SWT.DefaultSelection, event -> event.item = widget.getItem(row));
		return this;
	}

	public SWTBotTableItem getTableItem(int row) {
		check(row);
		return new SWTBotTableItem(ask(() -> widget.getItem(row)));
	}

	/** The row with this text; waits for it. */
	public SWTBotTableItem getTableItem(String text) {
		try {
			new SWTBot().waitUntil(new DefaultCondition() {
				@Override
				public boolean test() {
					return containsItem(text);
				}

				@Override
				public String getFailureMessage() {
					return "Could not find node with text " + text;
				}
			});
		} catch (TimeoutException never) {
			throw new WidgetNotFoundException("Could not find node with text " + text, never);
		}
		return getTableItem(indexOf(text));
	}

	private int existing(String text) {
		int row = indexOf(text);
		if (row < 0) {
			throw new IllegalArgumentException("no row " + text);
		}
		return row;
	}

	private void check(int row) {
		if (row < 0 || row >= rowCount()) {
			throw new IllegalArgumentException("no row " + row);
		}
	}
}
