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
		clear.setLayoutData(new GridData(SWT.LEAD, SWT.CENTER, false, false));
		show(clear, false);
		problems = link(WidgetKeys.PROBLEMS_LINK, openProblems);
		problems.setLayoutData(new GridData(SWT.TRAIL, SWT.CENTER, true, false));
		show(problems, false);
	}

	Control control() {
		return row;
	}

	void show(CaseList list) {
		int hits = list.answer().hits().size();
		count.setText(words(hits, list.unfiltered()));
		show(clear, !list.query().filters().isEmpty());
		layout();
	}

	private static String words(int hits, int all) {
		if (hits < all) {
			return NLS.bind(Messages.Count_some, hits, all);
		}
		return hits == 1 ? Messages.Count_one : NLS.bind(Messages.Count_all, hits);
	}

	void showProblems(int number) {
		problems.setText("<a>" + (number == 1 ? Messages.Count_problem : NLS.bind(Messages.Count_problems, number)) + "</a>");
		show(problems, number > 0);
		layout();
	}

	private void layout() {
		row.getParent().layout(new Control[] { count, clear, problems });
	}

	/** What is not shown takes no room, or its text would wrap and make the row higher. */
	private static void show(Link link, boolean visible) {
		link.setVisible(visible);
		((GridData) link.getLayoutData()).exclude = !visible;
	}

	private Link link(String key, Runnable action) {
		Link link = WidgetKeys.key(key, new Link(row, SWT.NONE));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
		return link;
	}
}
