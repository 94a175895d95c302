package org.certclinic.ui;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** A page of the preferences: what is set in two columns, labels at the left. */
public abstract class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {
	@Override
	public final void init(IWorkbench workbench) {
		// needs nothing of it
	}

	@Override
	protected final Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		area.setLayout(layout);
		fill(area);
		return area;
	}

	/** Makes the controls and shows in them what is kept. */
	protected abstract void fill(Composite area);
}
