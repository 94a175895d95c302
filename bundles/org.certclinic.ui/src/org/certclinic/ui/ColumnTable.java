package org.certclinic.ui;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** Makes tables of rows from columns that are data. */
public final class ColumnTable {
	private ColumnTable() {
	}

	/** A table whose input is a list of rows; several rows can be selected. */
	public static <T> TableViewer create(Composite parent, List<Column<T>> columns) {
		return create(parent, columns, SWT.NONE);
	}

	/** The same for thousands of rows, each of which is made when it is first looked at. */
	public static <T> TableViewer createLarge(Composite parent, List<Column<T>> columns) {
		return create(parent, columns, SWT.VIRTUAL);
	}

	private static <T> TableViewer create(Composite parent, List<Column<T>> columns, int style) {
		var viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | style);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		var images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		for (Column<T> column : columns) {
			var viewerColumn = new TableViewerColumn(viewer, SWT.LEAD);
			viewerColumn.getColumn().setText(column.title());
			viewerColumn.getColumn().setWidth(column.width());
			viewerColumn.setLabelProvider(new Cell<>(column, images));
		}
		return viewer;
	}

	private static final class Cell<T> extends ColumnLabelProvider {
		private final Column<T> column;
		private final LocalResourceManager images;

		Cell(Column<T> column, LocalResourceManager images) {
			this.column = column;
			this.images = images;
		}

		@Override
		public String getText(Object element) {
			return column.text().apply(row(element));
		}

		@Override
		public Image getImage(Object element) {
			// null is JFace's word for no image
			return column.icon().apply(row(element)).map(icon -> images.get(icon.descriptor())).orElse(null);
		}

		@SuppressWarnings("unchecked")
		private T row(Object element) {
			return (T) element; // the input is a list of T
		}
	}
}
