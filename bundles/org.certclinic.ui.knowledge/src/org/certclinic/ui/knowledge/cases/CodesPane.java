package org.certclinic.ui.knowledge.cases;

import java.util.List;

import org.certclinic.knowledge.codes.CodeReading;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** What the codes of a query may mean: the likeliest reading in full, the others on demand. Their texts can be selected. */
final class CodesPane {
	/** More readings than this are noise: a pasted log may hold hundreds of numbers. */
	private static final int MAX_READINGS = 12;
	/** Shortest width a text is wrapped to. */
	private static final int MIN_WIDTH = 120;
	private static final int TEXT_MARGIN = 8;

	private final Composite pane;
	private List<CodeReading> readings = List.of();
	private boolean all;

	CodesPane(Composite parent) {
		pane = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3;
		pane.setLayout(layout);
	}

	Control control() {
		return pane;
	}

	/** Shows other readings, the first of them only; keeps what is shown if they are the same. */
	void show(List<CodeReading> newReadings) {
		List<CodeReading> shown = newReadings.subList(0, Math.min(newReadings.size(), MAX_READINGS));
		if (!shown.equals(readings)) {
			readings = List.copyOf(shown);
			all = false;
			rebuild();
		}
	}

	private void rebuild() {
		for (Control child : pane.getChildren()) {
			child.dispose();
		}
		List<CodeReading> shown = all || readings.isEmpty() ? readings : readings.subList(0, 1);
		for (int i = 0; i < shown.size(); i++) {
			add(i, new ReadingText(shown.get(i)));
		}
		if (readings.size() > 1) {
			addMore(readings.size() - 1);
		}
		boolean visible = !readings.isEmpty();
		pane.setVisible(visible);
		((GridData) pane.getLayoutData()).exclude = !visible;
		pane.getParent().layout(true, true);
	}

	private void add(int index, ReadingText reading) {
		StyledText text = WidgetKeys.key(WidgetKeys.READING + index,
				new StyledText(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY));
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = MIN_WIDTH;
		text.setLayoutData(data);
		text.setMargins(TEXT_MARGIN, 4, TEXT_MARGIN, 4);
		text.setCaret(null);
		text.setText(reading.text());
		text.setStyleRange(reading.nameRange());
		text.setToolTipText(reading.tooltip());
	}

	private void addMore(int count) {
		Link more = WidgetKeys.key(WidgetKeys.MORE_READINGS, new Link(pane, SWT.NONE));
		var indented = new GridData();
		indented.horizontalIndent = TEXT_MARGIN;
		more.setLayoutData(indented);
		String text = all ? Messages.Reading_fewer
				: count == 1 ? Messages.Reading_moreOne : NLS.bind(Messages.Reading_more, count);
		more.setText("<a>" + text + "</a>");
		more.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
			all = !all;
			rebuild();
		}));
	}
}
