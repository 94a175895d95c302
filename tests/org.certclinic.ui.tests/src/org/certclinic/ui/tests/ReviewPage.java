package org.certclinic.ui.tests;

import java.util.List;
import java.util.stream.IntStream;

import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The page of an editor where an entry is reviewed. */
final class ReviewPage {
	private static final List<String> WAYS = List.of("draft", "inReview", "validated", "archived");
	private static final int WHO = 1;

	private final Workbench workbench;
	private final EntryEditorPage editor;

	ReviewPage(Workbench workbench, EntryEditorPage editor) {
		this.workbench = workbench;
		this.editor = editor;
	}

	/** Gives the reviewer's name. */
	ReviewPage as(String name) {
		bot().textWithId(WidgetKeys.REVIEW + "who").setText(name);
		return this;
	}

	/** Goes the way to a state. */
	ReviewPage go(String state) {
		press(WidgetKeys.REVIEW + state);
		return this;
	}

	/** The state, by the ways that lead on from it. */
	String open() {
		List<String> ways = WAYS.stream().filter(way -> !bot().widgets(Keys.with(Button.class, WidgetKeys.REVIEW + way)).isEmpty()).toList();
		return ways.equals(List.of("inReview")) ? "draft" : ways.contains("validated") ? "inReview" : ways.contains("archived") ? "validated" : "archived";
	}

	/** Who did what, the latest first. */
	List<String> history() {
		return column(WidgetKeys.REVIEW_HISTORY, WHO);
	}

	/** The errors that stand against the way last tried. */
	List<? extends Link> errors() {
		return bot().widgets(Keys.with(Link.class, WidgetKeys.REVIEW_ERROR));
	}

	/** Comments on a part, by its place in the list of parts. */
	ReviewPage comment(int part, String text) {
		bot().comboBoxWithId(WidgetKeys.REVIEW + "part").setSelection(part);
		bot().textWithId(WidgetKeys.REVIEW + "comment").setText(text);
		press(WidgetKeys.REVIEW + "add");
		return this;
	}

	List<String> comments() {
		return column(WidgetKeys.REVIEW_COMMENTS, 0);
	}

	/** Settles the selected comment. */
	void settleComment() {
		press(WidgetKeys.REVIEW + "settle");
	}

	private List<String> column(String table, int column) {
		SWTBotTable rows = bot().tableWithId(table);
		return IntStream.range(0, rows.rowCount()).mapToObj(row -> rows.cell(row, column)).toList();
	}

	private void press(String key) {
		Button button = bot().widget(Keys.with(Button.class, key));
		UIThreadRunnable.syncExec((VoidResult) () -> button.notifyListeners(SWT.Selection, new Event()));
		workbench.settle();
	}

	private SWTBot bot() {
		return editor.bot();
	}
}
