package org.certclinic.ui.certificate.details;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.Icon;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.certclinic.ui.certificate.items.FieldRow;
import org.certclinic.ui.certificate.items.ValueMenu;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;

/** Two objects side by side, field by field; what differs is marked. */
public final class ComparePage {
	private static final int[] WEIGHTS = { 72, 28 };
	private static final int LABEL_WIDTH = 180;
	private static final int VALUE_WIDTH = 260;
	private static final int MARGIN = 6;
	private static final int HINT_WIDTH = 360;

	private final Composite page;
	private final Composite both;
	private final Composite hint;
	private final Label count;
	private final Button onlyDifferent;
	private final TableViewer table;
	private final StyledText left;
	private final StyledText right;
	private List<Comparison.Row> rows = List.of();

	public ComparePage(Composite parent, Menu menu) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new StackLayout());
		hint = hint(page);
		both = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(6, 0, 4, 0).applyTo(both);
		onlyDifferent = WidgetKey.set(CertificateKeys.ONLY_DIFFERENT, new Button(both, SWT.CHECK));
		onlyDifferent.setText(Messages.Compare_onlyDifferent);
		onlyDifferent.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> showRows()));
		count = StyleClass.QUIET.on(new Label(both, SWT.NONE));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		var sash = new SashForm(both, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
		table = ColumnTable.create(sash,
				List.of(new Column<Comparison.Row>(Messages.Fields_field, LABEL_WIDTH, Comparison.Row::label,
						row -> row.differs() ? Optional.of(Icon.DIFFERENT) : Optional.of(Icon.SAME)),
						new Column<>("", VALUE_WIDTH, Comparison.Row::leftText), new Column<>("", VALUE_WIDTH, Comparison.Row::rightText)));
		ValueMenu.on(WidgetKey.set(CertificateKeys.COMPARISON, table.getTable()), menu);
		LastColumn.fill(table.getTable());
		var values = new SashForm(sash, SWT.HORIZONTAL | SWT.SMOOTH);
		left = value(values, menu);
		right = value(values, menu);
		sash.setWeights(WEIGHTS);
		table.addSelectionChangedListener(_ -> showValues());
		show(Optional.empty());
	}

	public Control control() {
		return page;
	}

	/** What is compared. */
	public record Sides(String leftName, List<FieldRow> left, String rightName, List<FieldRow> right) {
		public Sides {
			left = List.copyOf(left);
			right = List.copyOf(right);
		}
	}

	/** Shows two objects, or how to choose them. */
	public void show(Optional<Sides> sides) {
		rows = sides.map(two -> Comparison.of(two.left(), two.right())).orElse(List.of());
		sides.ifPresent(two -> {
			table.getTable().getColumn(1).setText(two.leftName());
			table.getTable().getColumn(2).setText(two.rightName());
			long different = rows.stream().filter(Comparison.Row::differs).count();
			count.setText(different == 0 ? Messages.Compare_same : NLS.bind(Messages.Compare_count, different, rows.size()));
		});
		showRows();
		((StackLayout) page.getLayout()).topControl = sides.isPresent() ? both : hint;
		page.layout(true, true);
	}

	/** The selected rows: field, left, right; separated by tabs. */
	public String selectedText() {
		return selection().stream().map(row -> row.label() + "\t" + row.leftText() + "\t" + row.rightText()).collect(Collectors.joining("\n"));
	}

	public Control tableControl() {
		return table.getTable();
	}

	private void showRows() {
		table.setInput(onlyDifferent.getSelection() ? rows.stream().filter(Comparison.Row::differs).toList() : rows);
		showValues();
	}

	private void showValues() {
		Optional<Comparison.Row> row = selection().stream().findFirst();
		left.setText(row.flatMap(Comparison.Row::left).map(FieldRow::value).orElse(""));
		right.setText(row.flatMap(Comparison.Row::right).map(FieldRow::value).orElse(""));
	}

	private List<Comparison.Row> selection() {
		return table.getStructuredSelection().stream().map(Comparison.Row.class::cast).toList();
	}

	private static StyledText value(Composite parent, Menu menu) {
		var text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		ValueMenu.on(text, menu);
		return text;
	}

	private static Composite hint(Composite parent) {
		var pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 24).applyTo(pane);
		Label text = StyleClass.QUIET.on(new Label(pane, SWT.WRAP));
		text.setText(Messages.Compare_hint);
		GridDataFactory.fillDefaults().hint(HINT_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(text);
		return pane;
	}
}
