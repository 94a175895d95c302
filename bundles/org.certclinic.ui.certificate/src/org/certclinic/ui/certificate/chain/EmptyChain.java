package org.certclinic.ui.certificate.chain;

import java.util.function.Consumer;

import org.certclinic.ui.Icon;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
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

/** Says what can be done while a chain has no member. */
final class EmptyChain {
	private static final int WIDTH = 420;

	private final Composite pane;
	private final LocalResourceManager images;

	EmptyChain(Composite parent, Consumer<ChainAction> run) {
		pane = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), pane);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(pane);
		var middle = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(middle);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
		Label title = WidgetKey.set(CertificateKeys.CHAIN_EMPTY, wrapped(middle, Messages.Empty_title));
		title.setFont(JFaceResources.getBannerFont());
		StyleClass.QUIET.on(wrapped(middle, Messages.Empty_what));
		var buttons = new Composite(middle, SWT.NONE);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.spacing = 8;
		row.center = true;
		buttons.setLayout(row);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(buttons);
		button(buttons, Icon.OPEN, Messages.Empty_add, () -> run.accept(ChainAction.ADD_FILES));
		button(buttons, Icon.PASTE, Messages.Empty_paste, () -> run.accept(ChainAction.PASTE));
		button(buttons, Icon.TOKEN, Messages.Empty_key, () -> run.accept(ChainAction.ADD_FROM_KEY));
	}

	Control control() {
		return pane;
	}

	private void button(Composite parent, Icon icon, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setImage(images.get(icon.descriptor()));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
	}

	private static Label wrapped(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP | SWT.CENTER);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
