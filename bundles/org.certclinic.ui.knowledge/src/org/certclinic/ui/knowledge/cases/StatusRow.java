package org.certclinic.ui.knowledge.cases;

import org.certclinic.ui.StyleClass;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** How many cases are shown, a link that clears the facets, and one to problems with knowledge files. */
final class StatusRow {
	private final Composite row;
	private final Label count;
	private final Link clear;
	private final Link problems;

	StatusRow(Composite parent, Runnable clearFilters, Runnable openProblems) {
		row = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(3, false);
		layout.marginWidth = 4;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 12;
		row.setLayout(layout);
		count = WidgetKeys.key(WidgetKeys.COUNT, StyleClass.QUIET.on(new Label(row, SWT.NONE)));
		clear = link(WidgetKeys.CLEAR_FILTERS, clearFilters);
		clear.setText("<a>" + Messages.Count_clear + "</a>");
		clear.setLayoutData(new GridData(SWT.LEAD, SWT.CENTER, true, false));
		clear.setVisible(false);
		problems = link(WidgetKeys.PROBLEMS_LINK, openProblems);
		problems.setLayoutData(new GridData(SWT.TRAIL, SWT.CENTER, false, false));
		problems.setVisible(false);
	}

	Control control() {
		return row;
	}

	void show(CaseList list) {
		int hits = list.answer().hits().size();
		count.setText(hits == list.unfiltered() ? NLS.bind(Messages.Count_all, hits)
				: NLS.bind(Messages.Count_some, hits, list.unfiltered()));
		clear.setVisible(!list.query().filters().isEmpty());
		row.layout();
	}

	void showProblems(int number) {
		problems.setText("<a>" + (number == 1 ? Messages.Count_problem : NLS.bind(Messages.Count_problems, number)) + "</a>");
		problems.setVisible(number > 0);
		row.layout();
	}

	private Link link(String key, Runnable action) {
		Link link = WidgetKeys.key(key, new Link(row, SWT.NONE));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
		return link;
	}
}
