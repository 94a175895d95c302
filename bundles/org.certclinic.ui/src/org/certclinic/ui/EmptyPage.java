package org.certclinic.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says in the middle of a part what can be done while nothing is open in it. */
public final class EmptyPage {
	private static final int WIDTH = 420;

	private final Composite pane;
	private final Composite middle;
	private final Composite buttons;
	private final LocalResourceManager images;

	/**
	 * @param key   the title's, see {@link WidgetKey}
	 * @param title what is missing
	 * @param what  what the part is for
	 */
	public EmptyPage(Composite parent, String key, String title, String what) {
		pane = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), pane);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(pane);
		middle = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(middle);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
		WidgetKey.set(key, wrapped(title)).setFont(JFaceResources.getBannerFont());
		quiet(what);
		buttons = new Composite(middle, SWT.NONE);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = row.marginRight = 0;
		row.spacing = 8;
		row.center = true;
		buttons.setLayout(row);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(buttons);
	}

	public Control control() {
		return pane;
	}

	/** Adds a button to the row below the texts. */
	public Button button(Icon icon, String text, Runnable action) {
		var button = new Button(buttons, SWT.PUSH);
		button.setText(text);
		button.setImage(images.get(icon.descriptor()));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
		return button;
	}

	/** Adds a text of less weight. */
	public Label quiet(String text) {
		return StyleClass.QUIET.on(wrapped(text));
	}

	private Label wrapped(String text) {
		var label = new Label(middle, SWT.WRAP | SWT.CENTER);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
