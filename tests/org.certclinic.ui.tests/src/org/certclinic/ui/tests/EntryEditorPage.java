package org.certclinic.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.PlatformUI;

/** An editor of a case: how an author writes it. */
final class EntryEditorPage {
	static final int OVERVIEW = 0;
	static final int SYMPTOMS = 1;
	static final int PARTS = 2;
	static final int TEXTS = 3;
	static final int PREVIEW = 4;
	static final int SOURCE = 5;
	static final int REVIEW = 6;

	private static final String COMMANDS = "org.certclinic.ui.knowledge.";

	private final Workbench workbench;
	private final SWTBotEditor editor;

	private EntryEditorPage(Workbench workbench) {
		this.workbench = workbench;
		this.editor = new SWTWorkbenchBot().activeEditor();
	}

	/** Makes a new case with the wizard. */
	static EntryEditorPage create(Workbench workbench, String chinese, String english, Path folder) {
		return create(workbench, () -> ChainPage.execute(COMMANDS + "newEntry"), chinese, english, folder);
	}

	/** @param opener opens the wizard */
	static EntryEditorPage create(Workbench workbench, Runnable opener, String chinese, String english, Path folder) {
		SWTBotShell wizard = ask(workbench, opener);
		name(wizard, chinese, english);
		wizard.bot().comboBoxWithId(WidgetKeys.NEW_ENTRY + "folder").setText(folder.toString());
		press(wizard, IDialogConstants.FINISH_ID);
		workbench.settle();
		return new EntryEditorPage(workbench);
	}

	/** Opens the case that is selected in the Cases view. */
	static EntryEditorPage open(Workbench workbench) {
		ChainPage.execute(COMMANDS + "editEntry");
		workbench.settle();
		workbench.settle();
		return new EntryEditorPage(workbench);
	}

	/** Opens the own version of the case that is selected in the Cases view, which is made. */
	static EntryEditorPage override(Workbench workbench) {
		ChainPage.execute(COMMANDS + "overrideEntry");
		workbench.settle();
		workbench.settle();
		return new EntryEditorPage(workbench);
	}

	/** Where its widgets are found. */
	SWTBot bot() {
		return editor.bot();
	}

	/** Brings it to the front. */
	EntryEditorPage show() {
		editor.show();
		return this;
	}

	String title() {
		return editor.getTitle();
	}

	boolean isDirty() {
		return editor.isDirty();
	}

	EntryEditorPage page(int index) {
		CTabFolder tabs = tabs();
		UIThreadRunnable.syncExec((VoidResult) () -> turn(tabs, index));
		workbench.settle();
		return this;
	}

	/** Turns to a page, which asks something first. */
	SWTBotShell leaveTo(int index) {
		CTabFolder tabs = tabs();
		return ask(workbench, () -> turn(tabs, index));
	}

	/** The page in sight. */
	int page() {
		CTabFolder tabs = tabs();
		return UIThreadRunnable.syncExec((Result<Integer>) tabs::getSelectionIndex);
	}

	private CTabFolder tabs() {
		return editor.bot().widget(WidgetMatcherFactory.widgetOfType(CTabFolder.class));
	}

	private static void turn(CTabFolder tabs, int index) {
		tabs.setSelection(index);
		Event event = new Event();
		event.item = tabs.getSelection();
		tabs.notifyListeners(SWT.Selection, event);
	}

	/** Writes into a field. */
	EntryEditorPage write(String field, String text) {
		editor.bot().textWithId(WidgetKeys.EDITOR_FIELD + field).setText(text);
		return this;
	}

	/** Writes a field in both languages. */
	EntryEditorPage write(String field, String chinese, String english) {
		return write(field + ".zh", chinese).write(field + ".en", english);
	}

	String text(String field) {
		return editor.bot().textWithId(WidgetKeys.EDITOR_FIELD + field).getText();
	}

	String said(String field) {
		return editor.bot().labelWithId(WidgetKeys.EDITOR_FIELD + field).getText();
	}

	/** How large the picture of a step is shown; nothing where there is none. */
	List<Point> pictures() {
		return Pictures.shown(editor.bot(), WidgetKeys.EDITOR_FIELD + "picture");
	}

	EntryEditorPage choose(String field, int value) {
		editor.bot().comboBoxWithId(WidgetKeys.EDITOR_FIELD + field).setSelection(value);
		return this;
	}

	EntryEditorPage add(String what) {
		press(button(what));
		return this;
	}

	/** Whether something can be added or changed. */
	boolean canAdd(String what) {
		Button button = button(what);
		return UIThreadRunnable.syncExec((Result<Boolean>) () -> !button.isDisposed() && button.isEnabled());
	}

	/** Presses a button that asks something first. */
	SWTBotShell asked(String what) {
		Button button = button(what);
		return ask(workbench, () -> press(button));
	}

	/** Adds a cause or remedy, whose name is asked for. */
	EntryEditorPage add(String what, String chinese, String english) {
		Button button = button(what);
		SWTBotShell dialog = ask(workbench, () -> press(button));
		name(dialog, chinese, english);
		press(dialog, IDialogConstants.OK_ID);
		workbench.settle();
		return this;
	}

	/** Selects a part by its place in the tree. */
	EntryEditorPage part(int... path) {
		var tree = editor.bot().treeWithId(WidgetKeys.EDITOR_PARTS);
		SWTBotTreeItem item = tree.getAllItems()[path[0]];
		for (int depth = 1; depth < path.length; depth++) {
			item = item.expand().getItems()[path[depth]];
		}
		item.select();
		workbench.settle();
		return this;
	}

	/** What stands below a part at the top of the tree. */
	List<String> parts(int group) {
		return editor.bot().treeWithId(WidgetKeys.EDITOR_PARTS).getAllItems()[group].expand().getNodes();
	}

	/** What the symptoms say. */
	List<String> symptoms() {
		SWTBotTable table = editor.bot().tableWithId(WidgetKeys.EDITOR_FIELD + "symptoms");
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, 1)).toList();
	}

	String source() {
		return page(SOURCE).editor.bot().styledTextWithId(WidgetKeys.EDITOR_SOURCE).getText();
	}

	/** Writes all of the source. */
	EntryEditorPage writeSource(String text) {
		editor.bot().styledTextWithId(WidgetKeys.EDITOR_SOURCE).setText(text);
		return this;
	}

	/** Answers a question; the buttons are counted from 0. */
	EntryEditorPage answer(SWTBotShell question, int button) {
		press(question, button);
		workbench.settle();
		workbench.settle();
		return this;
	}

	/** Saves under another id in another folder, whose editor is answered. */
	EntryEditorPage saveAs(String id, Path folder) {
		SWTBotShell dialog = workbench.ask("org.eclipse.ui.file.saveAs");
		dialog.bot().textWithId(WidgetKeys.NEW_ENTRY + "id").setText(id);
		dialog.bot().comboBoxWithId(WidgetKeys.NEW_ENTRY + "folder").setText(folder.toString());
		press(dialog, IDialogConstants.OK_ID);
		workbench.answered();
		workbench.settle();
		return new EntryEditorPage(workbench);
	}

	EntryEditorPage undo() {
		return run("org.eclipse.ui.edit.undo");
	}

	EntryEditorPage save() {
		return run("org.eclipse.ui.file.save");
	}

	/** Undoes all there is; answers how much it was. */
	int undoAll() {
		int count = 0;
		for (; canRun("org.eclipse.ui.edit.undo"); count++) {
			run("org.eclipse.ui.edit.undo");
		}
		return count;
	}

	void redo(int count) {
		for (int edit = 0; edit < count; edit++) {
			run("org.eclipse.ui.edit.redo");
		}
	}

	void close() {
		editor.close();
	}

	private EntryEditorPage run(String command) {
		ChainPage.execute(command);
		workbench.settle();
		return this;
	}

	private static boolean canRun(String command) {
		return UIThreadRunnable.syncExec((Result<Boolean>) () -> PlatformUI.getWorkbench()
				.getService(org.eclipse.ui.commands.ICommandService.class).getCommand(command).isEnabled());
	}

	private Button button(String what) {
		return editor.bot().widget(Keys.with(Button.class, WidgetKeys.EDITOR_ADD + what));
	}

	private static void name(SWTBotShell dialog, String chinese, String english) {
		dialog.bot().textWithId(WidgetKeys.NEW_ENTRY + "zh").setText(chinese);
		dialog.bot().textWithId(WidgetKeys.NEW_ENTRY + "en").setText(english);
	}

	private static void press(Button button) {
		UIThreadRunnable.syncExec((VoidResult) () -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Does what opens a dialog, which keeps it from ending. */
	private static SWTBotShell ask(Workbench workbench, Runnable action) {
		var before = workbench.shells();
		PlatformUI.getWorkbench().getDisplay().asyncExec(action);
		return workbench.newShell(before);
	}

	/** All that a dialog says. */
	static String words(SWTBotShell dialog) {
		List<? extends Label> labels = dialog.bot().widgets(WidgetMatcherFactory.widgetOfType(Label.class));
		return UIThreadRunnable.syncExec((Result<String>) () -> labels.stream().map(Label::getText).collect(Collectors.joining("\n")));
	}

	static void press(SWTBotShell dialog, int button) {
		List<? extends Button> buttons = dialog.bot().widgets(WidgetMatcherFactory.widgetOfType(Button.class));
		UIThreadRunnable.syncExec((VoidResult) () -> buttons.stream().filter(one -> Integer.valueOf(button).equals(one.getData())).findFirst()
				.ifPresent(one -> one.getDisplay().asyncExec(() -> one.notifyListeners(SWT.Selection, new Event()))));
		dialog.bot().waitUntil(Conditions.shellCloses(dialog));
	}
}
