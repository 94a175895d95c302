package org.certclinic.workbench;

import java.util.Optional;

import org.certclinic.ui.SettingsPage;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The language of the workbench. */
public final class GeneralPage extends SettingsPage {
	/** Key that UI tests find the choice of the language by. */
	static final String LANGUAGE = "preferences.language";

	private final LanguageChange change = new LanguageChange();
	private Optional<UiLanguage> kept = Optional.empty();
	private Combo language;

	@Override
	protected void fill(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.Language_label);
		language = WidgetKeys.key(LANGUAGE, new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN));
		language.setItems(Messages.Language_system, Messages.Language_zh, Messages.Language_en);
		var note = new Label(area, SWT.WRAP);
		note.setText(Messages.Language_note);
		var wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		wide.widthHint = 300;
		note.setLayoutData(wide);
		kept = change.chosen();
		show(kept);
	}

	@Override
	public boolean performOk() {
		int index = language.getSelectionIndex();
		Optional<UiLanguage> chosen = index <= 0 ? Optional.empty() : Optional.of(UiLanguage.values()[index - 1]);
		if (chosen.equals(kept)) {
			return true;
		}
		if (!change.keep(chosen)) {
			return false;
		}
		kept = chosen;
		change.offerRestart(getShell(), chosen);
		return true;
	}

	@Override
	protected void performDefaults() {
		show(Optional.empty());
		super.performDefaults();
	}

	private void show(Optional<UiLanguage> chosen) {
		language.select(chosen.map(known -> known.ordinal() + 1).orElse(0));
	}
}
