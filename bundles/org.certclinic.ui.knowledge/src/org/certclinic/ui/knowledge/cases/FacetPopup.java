package org.certclinic.ui.knowledge.cases;

import java.util.Arrays;
import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.certclinic.knowledge.search.Facet;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The values of a facet with their counts, to tick. It narrows at each tick, and goes away with Esc or a click elsewhere. */
final class FacetPopup {
	private static final int MAX_HEIGHT = 320;
	private static final int PADDING = 12;

	private final Shell shell;
	private final Table table;

	FacetPopup(Shell parent, Facet facet, SortedMap<String, Integer> values, Set<String> chosen,
			Consumer<Set<String>> changed) {
		shell = new Shell(parent, SWT.TOOL | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		table = WidgetKeys.key(WidgetKeys.FACET_VALUES, new Table(shell, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL));
		var name = new TableColumn(table, SWT.LEAD);
		var count = new TableColumn(table, SWT.TRAIL);
		for (Entry<String, Integer> value : values.entrySet()) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { Words.of(facet, value.getKey()), value.getValue().toString() });
			item.setData(value.getKey());
			item.setChecked(chosen.contains(value.getKey()));
		}
		name.pack();
		count.pack();
		name.setWidth(name.getWidth() + PADDING);
		count.setWidth(count.getWidth() + PADDING);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK) {
				changed.accept(ticked());
			}
		}));
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC || event.keyCode == SWT.CR) {
				shell.close();
			}
		}));
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(_ -> shell.close()));
	}

	/** Opens below {@code place}, given in the display's coordinates, without leaving the screen. */
	void open(Rectangle place) {
		shell.pack();
		Point size = shell.getSize();
		size.y = Math.min(size.y, MAX_HEIGHT);
		shell.setSize(size);
		Rectangle screen = shell.getMonitor().getClientArea();
		shell.setLocation(Math.min(place.x, screen.x + screen.width - size.x),
				Math.min(place.y + place.height, screen.y + screen.height - size.y));
		shell.open();
		table.setFocus();
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
	}

	private Set<String> ticked() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
				.collect(Collectors.toSet());
	}
}
