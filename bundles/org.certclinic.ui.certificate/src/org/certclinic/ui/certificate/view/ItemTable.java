package org.certclinic.ui.certificate.view;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.certclinic.ui.CertificateDrag;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.Item;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The list of open objects, sorted and narrowed. Rows are made when they are first looked at, so that ten thousand are no more work than ten. */
final class ItemTable {
	/** Taking away more rows than this one by one takes longer than making a new table. */
	private static final int MAX_TAKEN_AWAY = 500;

	private final Composite place;
	private final LocalResourceManager images;
	private final InstantSource clock;
	private final Runnable selected;
	private final List<TableItem> strays = new ArrayList<>();
	private Table table;
	private List<Item> all = List.of();
	private List<Item> shown = List.of();
	private List<String> words = List.of();
	private Optional<ItemColumn> sorted = Optional.empty();
	private Instant now;

	/** @param selected is told when the user selects */
	ItemTable(Composite parent, InstantSource clock, Runnable selected) {
		this.clock = clock;
		this.selected = selected;
		now = clock.instant();
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		images = new LocalResourceManager(JFaceResources.getResources(), place);
		table = create();
		for (ItemColumn column : ItemColumn.values()) {
			table.getColumn(column.ordinal()).setWidth(column.width());
		}
	}

	private Table create() {
		Table made = WidgetKey.set(CertificateKeys.ITEMS,
				new Table(place, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL));
		made.setHeaderVisible(true);
		for (ItemColumn column : ItemColumn.values()) {
			var title = new TableColumn(made, SWT.LEAD);
			title.setText(column.title());
			title.setMoveable(true);
			title.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> sort(column, title)));
		}
		made.addMouseMoveListener(event -> showWhole(new Point(event.x, event.y)));
		made.addListener(SWT.SetData, this::fill);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> selected.run()));
		CertificateDrag.on(made, () -> selection().stream().map(Item::certificate).flatMap(Optional::stream).toList());
		return made;
	}

	/** Puts an empty table like the old one in its place. */
	private void replace() {
		Table old = table;
		table = create();
		table.setColumnOrder(old.getColumnOrder());
		for (int i = 0; i < old.getColumnCount(); i++) {
			table.getColumn(i).setWidth(old.getColumn(i).getWidth());
		}
		if (old.getSortColumn() != null) {
			table.setSortColumn(table.getColumn(old.indexOf(old.getSortColumn())));
			table.setSortDirection(old.getSortDirection());
		}
		table.setMenu(old.getMenu());
		boolean focused = old.isFocusControl();
		old.setMenu(null); // or it would be disposed of with the table
		old.dispose();
		place.layout();
		if (focused) {
			table.setFocus();
		}
	}

	/** The table there is now; another one may take its place. */
	Table control() {
		return table;
	}

	/** How many rows there are. */
	int size() {
		return shown.size();
	}

	/** The rows as they are sorted and narrowed. */
	List<Item> shown() {
		return shown;
	}

	/** The selected items in the order of the list. */
	List<Item> selection() {
		return java.util.Arrays.stream(table.getSelectionIndices()).sorted().mapToObj(shown::get).toList();
	}

	/** Shows other items; those that stay stay selected. */
	void show(List<Item> items) {
		all = List.copyOf(items);
		refresh();
	}

	/** Shows only what has all words of the text in it. */
	void narrow(String text) {
		words = text.isBlank() ? List.of() : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		refresh();
	}

	/** Selects an item and scrolls to it; does nothing if it is not shown. */
	void select(Item item) {
		int index = shown.indexOf(item);
		if (index >= 0) {
			table.setSelection(index);
			table.showSelection();
			selected.run();
		}
	}

	/** Selects the first of some items that is shown, unless anything is selected already. */
	void selectFirst(List<Item> candidates) {
		if (table.getSelectionCount() == 0) {
			candidates.stream().filter(shown::contains).findFirst().ifPresent(this::select);
		}
	}

	private void refresh() {
		Set<Item> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(selection());
		List<Item> rows = new ArrayList<>(words.isEmpty() ? all : all.stream().filter(item -> item.matches(words)).toList());
		sorted.map(ItemColumn::order).ifPresent(order -> rows.sort(table.getSortDirection() == SWT.DOWN ? order.reversed() : order));
		now = clock.instant();
		if (table.getItemCount() - rows.size() > MAX_TAKEN_AWAY) {
			shown = List.of();
			replace();
		}
		table.setRedraw(false);
		try {
			shown = rows;
			table.deselectAll();
			table.setItemCount(rows.size());
			dropStrays();
			table.clearAll();
			int[] indices = java.util.stream.IntStream.range(0, rows.size()).filter(index -> kept.contains(rows.get(index))).toArray();
			table.select(indices);
		} finally {
			table.setRedraw(true);
		}
		if (table.getSelectionCount() != kept.size()) {
			selected.run();
		}
	}

	/**
	 * On GTK rows are asked for once more while they are taken away, for which SWT makes items that belong to no row. The theme engine would
	 * colour them, and the program would end.
	 */
	private void dropStrays() {
		strays.stream().filter(stray -> !stray.isDisposed() && table.indexOf(stray) < 0).forEach(TableItem::dispose);
		strays.clear();
	}

	/** By that column; by the same again the other way round, and a third time as it was opened. */
	private void sort(ItemColumn column, TableColumn widget) {
		boolean same = table.getSortColumn() == widget;
		boolean third = same && table.getSortDirection() == SWT.DOWN;
		sorted = third ? Optional.empty() : Optional.of(column);
		table.setSortColumn(third ? null : widget);
		table.setSortDirection(third ? SWT.NONE : same ? SWT.DOWN : SWT.UP);
		refresh();
	}

	/** A text that its column cuts off is shown whole while the pointer is on it. */
	private void showWhole(Point place) {
		TableItem row = table.getItem(place);
		String text = null; // SWT's word for no tool tip
		if (row != null) {
			for (ItemColumn column : ItemColumn.values()) {
				if (row.getBounds(column.ordinal()).contains(place) && isCut(row, column.ordinal())) {
					text = row.getText(column.ordinal());
				}
			}
		}
		if (!java.util.Objects.equals(text, table.getToolTipText())) {
			table.setToolTipText(text);
		}
	}

	private boolean isCut(TableItem row, int column) {
		var gc = new GC(table);
		try {
			return gc.textExtent(row.getText(column)).x > row.getTextBounds(column).width;
		} finally {
			gc.dispose();
		}
	}

	private void fill(Event event) {
		var row = (TableItem) event.item;
		int index = event.index;
		if (index < 0 || index >= shown.size()) {
			strays.add(row);
		} else {
			Item item = shown.get(index);
			for (ItemColumn column : ItemColumn.values()) {
				row.setText(column.ordinal(), column.text(item, now));
				column.icon(item).ifPresent(icon -> row.setImage(column.ordinal(), images.get(icon.descriptor())));
			}
		}
	}
}
