package org.certclinic.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title and wrapped texts that the user can make larger. */
public abstract class TitledDialog extends Dialog {
	private final String title;
	private final int width;

	/** @param width of its texts, in pixels, until the user changes it */
	protected TitledDialog(Shell parent, String title, int width) {
		super(parent);
		this.title = title;
		this.width = width;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** A text as wide as the dialog, shown as it is: an ampersand marks no letter. */
	protected final Label wrapped(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
