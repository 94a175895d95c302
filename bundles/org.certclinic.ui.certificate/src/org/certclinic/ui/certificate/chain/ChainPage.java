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
	private Button revocation;

	@Override
	protected void fill(Composite area) {
		fetch = box(area, CertificateKeys.FETCH_WITHOUT_ASKING, Messages.Page_fetch, preferences.fetchesWithoutAsking());
		revocation = box(area, CertificateKeys.REVOCATION_WITHOUT_ASKING, Messages.Page_revocation, preferences.checksRevocationWithoutAsking());
		var why = StyleClass.QUIET.on(new Label(area, SWT.WRAP));
		why.setText(Messages.Page_fetchWhy);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
	}

	private static Button box(Composite area, String key, String text, boolean checked) {
		Button box = WidgetKey.set(key, new Button(area, SWT.CHECK));
		box.setText(text);
		box.setSelection(checked);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
		return box;
	}

	@Override
	public boolean performOk() {
		try {
			preferences.save(fetch.getSelection(), revocation.getSelection());
			return true;
		} catch (BackingStoreException e) {
			new StatusReporter(ChainPage.class).show(Messages.Page_failed, e);
			return false;
		}
	}

	@Override
	protected void performDefaults() {
		fetch.setSelection(false);
		revocation.setSelection(false);
		super.performDefaults();
	}
}
