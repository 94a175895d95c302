package org.certclinic.ui.knowledge.cases;

import org.certclinic.ui.StyleClass;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is said when no case answers, with ways to keep the query for authors, or to write a case for it. */
final class EmptyPane {
	private static final int MIN_WIDTH = 120;

	private final Composite pane;
	private final Button record;
	private final Label recorded;

	EmptyPane(Composite parent, Runnable recordGap, Runnable writeEntry) {
		pane = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 24;
		layout.verticalSpacing = 10;
		pane.setLayout(layout);
		Label title = WidgetKeys.key(WidgetKeys.EMPTY, wrapped(Messages.Empty_title));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		StyleClass.QUIET.on(wrapped(Messages.Empty_hint));
		record = WidgetKeys.key(WidgetKeys.RECORD_GAP, new Button(pane, SWT.PUSH));
		record.setText(Messages.Empty_record);
		record.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> recordGap.run()));
		var write = WidgetKeys.key(WidgetKeys.WRITE_ENTRY, new Button(pane, SWT.PUSH));
		write.setText(Messages.Empty_write);
		write.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> writeEntry.run()));
		recorded = StyleClass.QUIET.on(wrapped(Messages.Empty_recorded));
	}

	Control control() {
		return pane;
	}

	/** @param isRecorded whether this query is among the gaps already */
	void show(boolean isRecorded) {
		record.setEnabled(!isRecorded);
		recorded.setVisible(isRecorded);
	}

	private Label wrapped(String text) {
		var label = new Label(pane, SWT.WRAP);
		label.setText(text);
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = MIN_WIDTH;
		label.setLayoutData(data);
		return label;
	}
}
