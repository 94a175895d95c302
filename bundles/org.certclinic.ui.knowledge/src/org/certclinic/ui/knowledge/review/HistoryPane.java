package org.certclinic.ui.knowledge.review;

import java.util.List;
import java.util.Objects;

import org.certclinic.knowledge.model.LifecycleEvent;
import org.certclinic.ui.Column;
import org.certclinic.ui.ColumnTable;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;

/** Who brought the entry to which state, and when; the latest first. */
final class HistoryPane {
	private static final int LINES = 5;
	private static final int WIDTH = 200;

	private final ReviewDesk desk;
	private final TableViewer viewer;

	HistoryPane(ReviewDesk desk, Composite parent) {
		this.desk = desk;
		viewer = ColumnTable.create(parent,
				List.of(new Column<LifecycleEvent>(ReviewLabels.Column_state, 110, event -> Words.of(event.getState())),
						new Column<LifecycleEvent>(ReviewLabels.Column_who, 130, event -> Objects.toString(event.getWho(), "")),
						new Column<LifecycleEvent>(ReviewLabels.Column_when, 130, event -> ReviewWords.when(event.getAt())),
						new Column<LifecycleEvent>(ReviewLabels.Column_why, 360, event -> Objects.toString(event.getNote(), ""))));
		WidgetKey.set(WidgetKeys.REVIEW_HISTORY, viewer.getTable());
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, LINES * viewer.getTable().getItemHeight() + viewer.getTable().getHeaderHeight()).applyTo(viewer.getTable());
		refresh();
	}

	void refresh() {
		List<LifecycleEvent> events = List.copyOf(desk.main().getHistory()).reversed();
		if (!events.equals(viewer.getInput())) {
			viewer.setInput(events);
		}
	}
}
