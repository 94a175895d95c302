package org.certclinic.ui.tests;

import java.util.List;

import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The page of the preferences with the folders of knowledge bases. */
final class KnowledgePreferencesPage {
	private final Workbench workbench;
	private final SWTBotShell dialog;

	KnowledgePreferencesPage(Workbench workbench, SWTBotShell dialog) {
		this.workbench = workbench;
		this.dialog = dialog;
	}

	/** The folders listed, the shipped one first. */
	List<String> folders() {
		var list = list();
		return UIThreadRunnable.syncExec((Result<List<String>>) () -> List.of(list.getItems()));
	}

	KnowledgePreferencesPage add() {
		dialog.bot().buttonWithId(WidgetKeys.ADD_FOLDER).click();
		return this;
	}

	KnowledgePreferencesPage remove(int index) {
		var list = list();
		UIThreadRunnable.syncExec((VoidResult) () -> {
			list.setSelection(index);
			list.notifyListeners(SWT.Selection, new Event());
		});
		dialog.bot().buttonWithId(WidgetKeys.REMOVE_FOLDER).click();
		return this;
	}

	/** Keeps the folders and waits until they are read. */
	void apply() {
		dialog.bot().button(Workbench.applyAndClose()).click();
		dialog.bot().waitUntil(Conditions.shellCloses(dialog));
		workbench.settle();
	}

	private org.eclipse.swt.widgets.List list() {
		return dialog.bot().widget(Keys.with(org.eclipse.swt.widgets.List.class, WidgetKeys.FOLDERS));
	}
}
