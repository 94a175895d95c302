package org.certclinic.ui.certificate.chain;

import org.certclinic.ui.SettingsPage;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.StyleClass;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.prefs.BackingStoreException;

/** The preferences about chains. */
public final class ChainPage extends SettingsPage {
	private static final int WIDTH = 380;

	private final ChainPreferences preferences = new ChainPreferences();
	private Button fetch;

	@Override
	protected void fill(Composite area) {
		fetch = WidgetKey.set(CertificateKeys.FETCH_WITHOUT_ASKING, new Button(area, SWT.CHECK));
		fetch.setText(Messages.Page_fetch);
		fetch.setSelection(preferences.fetchesWithoutAsking());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(fetch);
		var why = StyleClass.QUIET.on(new Label(area, SWT.WRAP));
		why.setText(Messages.Page_fetchWhy);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
	}

	@Override
	public boolean performOk() {
		try {
			preferences.save(fetch.getSelection());
			return true;
		} catch (BackingStoreException e) {
			new StatusReporter(ChainPage.class).show(Messages.Page_failed, e);
			return false;
		}
	}

	@Override
	protected void performDefaults() {
		fetch.setSelection(false);
		super.performDefaults();
	}
}
