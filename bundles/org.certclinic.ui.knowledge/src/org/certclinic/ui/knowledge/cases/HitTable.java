package org.certclinic.ui.knowledge.cases;

import java.util.List;
import java.util.Set;

import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The cases that answer, best first. */
final class HitTable {
	private final OwnVersions own = new OwnVersions();
	private final TableViewer viewer;

	HitTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		var column = new TableViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(Messages.Hits_title);
		column.setLabelProvider(new HitLabels(own));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		Table table = WidgetKeys.key(WidgetKeys.HITS, viewer.getTable());
		table.addControlListener(
				ControlListener.controlResizedAdapter(_ -> column.getColumn().setWidth(table.getClientArea().width)));
	}

	TableViewer viewer() {
		return viewer;
	}

	Table control() {
		return viewer.getTable();
	}

	/** Shows other hits, none of them selected. */
	void show(List<Hit> hits) {
		viewer.setSelection(StructuredSelection.EMPTY);
		viewer.setInput(hits);
		if (!hits.isEmpty()) {
			control().setTopIndex(0);
		}
	}

	/** Marks these cases as own versions. */
	void mark(Set<String> ownVersions) {
		if (own.replace(ownVersions)) {
			control().redraw();
		}
	}

	/** Gives the table the focus, with its first row selected. */
	void enter() {
		if (control().getItemCount() > 0) {
			control().setFocus();
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true);
		}
	}
}
