package org.certclinic.ui.certificate.details;

import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Lets the last column of a table take the room the others leave. */
public final class LastColumn {
	private static final int MIN_WIDTH = 80;

	private LastColumn() {
	}

	public static void fill(Table table) {
		table.addControlListener(ControlListener.controlResizedAdapter(_ -> resize(table)));
	}

	private static void resize(Table table) {
		TableColumn[] columns = table.getColumns();
		int free = table.getClientArea().width;
		for (int i = 0; i < columns.length - 1; i++) {
			free -= columns[i].getWidth();
		}
		if (free >= MIN_WIDTH) {
			columns[columns.length - 1].setWidth(free);
		}
	}
}
