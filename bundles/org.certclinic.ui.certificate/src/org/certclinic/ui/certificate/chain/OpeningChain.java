package org.certclinic.ui.certificate.chain;

import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says which file is being read, which may wait for a password. */
final class OpeningChain {
	private static final int MARGIN = 16;

	private final Composite pane;
	private final Label text;

	OpeningChain(Composite parent) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(pane);
		text = WidgetKey.set(CertificateKeys.CHAIN_OPENING, StyleClass.QUIET.on(new Label(pane, SWT.WRAP | SWT.CENTER)));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(text);
	}

	Control control() {
		return pane;
	}

	void show(String words) {
		text.setText(words.replace("&", "&&"));
		pane.layout();
	}
}
