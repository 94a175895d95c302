package org.certclinic.ui.tests;

import java.util.List;
import java.util.stream.IntStream;

import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** Feedback at the end of a case, and the view that lists it for authors. */
final class FeedbackPage {
	static final String ID = "org.certclinic.ui.knowledge.feedback";

	private static final String COMMANDS = "org.certclinic.ui.knowledge.";
	private static final int WORDS = 1;

	private final Workbench workbench;

	FeedbackPage(Workbench workbench) {
		this.workbench = workbench;
	}

	/** Says that the open case helped. */
	void helped() {
		reader().bot().buttonWithId(WidgetKeys.HELPED).click();
		workbench.settle();
	}

	/** Whether it can be said that the open case helped, or did not. */
	boolean mayJudge() {
		return reader().bot().buttonWithId(WidgetKeys.HELPED).isEnabled() && reader().bot().buttonWithId(WidgetKeys.DID_NOT_HELP).isEnabled();
	}

	/** What users said of the open case. */
	String counts() {
		return reader().bot().labelWithId(WidgetKeys.FEEDBACK_COUNTS).getText();
	}

	/** Flags the open case. */
	void flag(String note) {
		reader().setFocus();
		SWTBotShell dialog = workbench.ask(COMMANDS + "flagCase");
		dialog.bot().text().setText(note);
		EntryEditorPage.press(dialog, IDialogConstants.OK_ID);
		workbench.answered();
		workbench.settle();
	}

	/** What was left for authors, in its words. */
	List<String> left() {
		SWTBotView view = view();
		workbench.settle();
		if (view.bot().widgets(Keys.with(Table.class, WidgetKeys.FEEDBACK)).isEmpty()) {
			return List.of();
		}
		SWTBotTable table = view.bot().tableWithId(WidgetKeys.FEEDBACK);
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, WORDS)).toList();
	}

	FeedbackPage select(String words) {
		view().bot().tableWithId(WidgetKeys.FEEDBACK).select(left().indexOf(words));
		return this;
	}

	/** Notes that the selected flag was looked at. */
	void settle() {
		ChainPage.execute(COMMANDS + "settleFlags");
		workbench.settle();
	}

	/** Opens the wizard for a case that answers the selected query. */
	void newCase() {
		ChainPage.execute(COMMANDS + "newEntryFromQuery");
	}

	private SWTBotView view() {
		workbench.menu("menu.view", "view.feedback").click();
		return workbench.view(ID);
	}

	private SWTBotView reader() {
		return workbench.view(ReaderPage.ID);
	}
}
