package org.certclinic.workbench;

import java.io.IOException;
import java.util.Optional;

import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiLanguage;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Keeps another language for the workbench and offers to restart. */
final class LanguageChange {
	private static final int RESTART_NOW = 0;

	private final LanguageSetting setting = new LanguageSetting();

	Optional<UiLanguage> chosen() {
		return setting.read();
	}

	/** Answers whether the language is kept. */
	boolean keep(Optional<UiLanguage> language) {
		try {
			setting.write(language);
			return true;
		} catch (IOException e) {
			new StatusReporter(LanguageChange.class).show(NLS.bind(Messages.Language_failed, setting.file()), e);
			return false;
		}
	}

	/** Asks whether to restart now, if the running workbench has another language than the kept one. */
	void offerRestart(Shell shell, Optional<UiLanguage> language) {
		if (language.isPresent() && language.get() == UiLanguage.current()) {
			return;
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Language_restart_title,
				Messages.Language_restart, SWT.NONE, Messages.Language_restartNow, Messages.Language_later);
		if (answer == RESTART_NOW) {
			shell.getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
		}
	}
}
