package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.editor.model.PartEdits;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A list of parts with what can be done to it: add, remove, order by buttons, keys or dragging. */
final class ListPane<T extends EObject> {
	private static final int LINES = 6;

	private final EditorDesk desk;
	private final Supplier<EList<T>> list;
	private final TableViewer viewer;
	private final ItemButtons buttons;

	/**
	 * What can be added.
	 *
	 * @param key  of its button, for tests
	 * @param make makes a new item; called inside an edit
	 */
	record Addition<T>(String key, String label, Supplier<T> make) {
	}

	/** @param selected is told which item is selected */
	ListPane(EditorDesk desk, Composite parent, String key, List<Column<T>> columns, Supplier<EList<T>> list, List<Addition<T>> additions,
			Consumer<Optional<T>> selected) {
		this.desk = desk;
		this.list = list;
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var bar = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(additions.size() + 1).spacing(4, 0).applyTo(bar);
		additions.forEach(addition -> add(bar, addition));
		viewer = ColumnTable.create(row, columns);
		WidgetKey.set(key, viewer.getTable());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, LINES * viewer.getTable().getItemHeight() + viewer.getTable().getHeaderHeight())
				.applyTo(viewer.getTable());
		buttons = new ItemButtons(bar, key, this::remove, this::move);
		ItemButtons.keys(viewer.getTable(), this::remove, this::move);
		DragOrder.on(viewer, new DragOrder.Order() {
			@Override
			public boolean accepts(Object dragged, Object target) {
				return dragged != target && isEditable();
			}

			@Override
			public void move(Object dragged, Object target) {
				ListPane.this.move(list.get().indexOf(dragged), list.get().indexOf(target));
			}
		});
		viewer.addSelectionChangedListener(_ -> {
			enable();
			selected.accept(selection());
		});
		refresh();
	}

	private void add(Composite bar, Addition<T> addition) {
		Button button = ItemButtons.button(bar, addition.key(), addition.label(), Optional.of(Icon.ADD));
		button.setEnabled(!desk.isReadOnly());
		button.addListener(SWT.Selection, _ -> {
			desk.edit(addition.label(), () -> list.get().add(addition.make().get()));
			select(list.get().getLast());
		});
	}

	Optional<T> selection() {
		@SuppressWarnings("unchecked")
		T item = (T) viewer.getStructuredSelection().getFirstElement(); // the input is a list of T
		return Optional.ofNullable(item);
	}

	/** Selects an item as the user would. */
	void select(T item) {
		viewer.setSelection(new StructuredSelection(item), true);
	}

	/** Shows what the document has now. */
	void refresh() {
		List<T> items = List.copyOf(list.get());
		if (items.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(items);
		}
		enable();
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	private boolean isEditable() {
		return !desk.isReadOnly();
	}

	private void enable() {
		int index = selection().map(list.get()::indexOf).orElse(-1);
		buttons.enable(isEditable() && index >= 0, index > 0, index >= 0 && index < list.get().size() - 1);
	}

	private void remove() {
		selection().filter(_ -> isEditable()).ifPresent(item -> {
			int index = list.get().indexOf(item);
			desk.edit(Messages.Remove, () -> PartEdits.remove(item));
			if (!list.get().isEmpty()) {
				select(list.get().get(Math.min(index, list.get().size() - 1)));
			}
		});
	}

	private void move(int by) {
		selection().ifPresent(item -> move(list.get().indexOf(item), list.get().indexOf(item) + by));
	}

	private void move(int from, int to) {
		if (isEditable()) {
			T item = list.get().get(from);
			desk.edit(Messages.Move, () -> PartEdits.move(list.get(), from, to));
			select(item);
		}
	}
}
