package org.certclinic.ui.certificate.details;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.FieldRow;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** All fields and extensions in words: a table, and below it the selected value in full. */
public final class FieldsPage {
	private static final int[] WEIGHTS = { 70, 30 };
	private static final int LABEL_WIDTH = 200;
	private static final int VALUE_WIDTH = 500;
	private static final int MARGIN = 6;

	private final SashForm page;
	private final TableViewer table;
	private final StyledText value;

	/** @param opened is told the field that is to be shown among the bytes */
	public FieldsPage(Composite parent, Menu menu, Consumer<FieldRow> opened) {
		Objects.requireNonNull(opened, "opened");
		page = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		table = ColumnTable.create(page, List.of(new Column<>(Messages.Fields_field, LABEL_WIDTH, FieldRow::label),
				new Column<>(Messages.Fields_value, VALUE_WIDTH, FieldRow::line)));
		ValueMenu.on(WidgetKey.set(CertificateKeys.FIELDS, table.getTable()), menu);
		LastColumn.fill(table.getTable());
		value = WidgetKey.set(CertificateKeys.FIELD_VALUE, new StyledText(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
		value.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		value.setCaret(null);
		ValueMenu.on(value, menu);
		page.setWeights(WEIGHTS);
		table.addSelectionChangedListener(_ -> value.setText(selection().stream().map(FieldRow::value).collect(Collectors.joining("\n\n"))));
		table.addDoubleClickListener(_ -> selection().stream().filter(FieldRow::hasPlace).findFirst().ifPresent(opened));
	}

	public Control control() {
		return page;
	}

	/** Shows other fields; the same field stays selected. */
	public void show(List<FieldRow> rows) {
		List<String> selected = selection().stream().map(FieldRow::id).toList();
		table.setInput(rows);
		select(rows.stream().filter(row -> selected.contains(row.id())).toList());
	}

	/** Selects the field with that id. */
	public void reveal(String id) {
		select(rows().stream().filter(row -> row.id().equals(id)).toList());
	}

	/** The selected field that has a place in the encoding. */
	public Optional<FieldRow> placed() {
		return selection().stream().filter(FieldRow::hasPlace).findFirst();
	}

	/** The selected fields' values; with their labels where there are several. */
	public String selectedText() {
		List<FieldRow> rows = selection();
		return rows.size() == 1 ? rows.getFirst().value()
				: rows.stream().map(row -> row.label() + ": " + row.line()).collect(Collectors.joining("\n"));
	}

	public Control tableControl() {
		return table.getTable();
	}

	private void select(List<FieldRow> rows) {
		table.setSelection(new StructuredSelection(rows), true);
	}

	private List<FieldRow> rows() {
		return table.getInput() instanceof List<?> rows ? rows.stream().map(FieldRow.class::cast).toList() : List.of();
	}

	private List<FieldRow> selection() {
		IStructuredSelection selection = table.getStructuredSelection();
		return selection.stream().map(FieldRow.class::cast).toList();
	}
}
