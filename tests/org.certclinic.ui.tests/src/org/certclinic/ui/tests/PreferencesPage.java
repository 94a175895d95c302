package org.certclinic.ui.tests;

import org.certclinic.ui.UiLanguage;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The page of the preferences that holds the language of the workbench. */
final class PreferencesPage {
	private static final String LANGUAGE = "preferences.language";

	private final Workbench workbench;
	private final SWTBotShell dialog;

	PreferencesPage(Workbench workbench, SWTBotShell dialog) {
		this.workbench = workbench;
		this.dialog = dialog;
	}

	/** Chooses a language; the first entry stands for that of the system. */
	PreferencesPage choose(UiLanguage language) {
		dialog.bot().comboBoxWithId(LANGUAGE).setSelection(language.ordinal() + 1);
		return this;
	}

	/** Keeps the choice, which needs no restart. */
	void apply() {
		dialog.bot().button(Workbench.applyAndClose()).click();
		dialog.bot().waitUntil(Conditions.shellCloses(dialog));
	}

	/** Keeps the choice, and closes the question whether to restart. */
	void applyAndRestartLater() {
		var before = workbench.shells();
		dialog.bot().button(Workbench.applyAndClose()).click();
		workbench.newShell(before).close();
		dialog.bot().waitUntil(Conditions.shellCloses(dialog));
	}
}
