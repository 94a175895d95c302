package org.certclinic.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;

/** A chain editor: certificates go in, why they hold together or do not comes out. */
final class ChainPage {
	private static final String COMMANDS = "org.certclinic.ui.certificate.chain.";

	private final Workbench workbench;
	private final SWTBotEditor editor;

	ChainPage(Workbench workbench, SWTBotEditor editor) {
		this.workbench = workbench;
		this.editor = editor;
	}

	String title() {
		return editor.getTitle();
	}

	boolean isDirty() {
		return editor.isDirty();
	}

	/** Whether it says what can be done while there is no member. */
	boolean isEmpty() {
		return editor.bot().widgets(Keys.with(Table.class, CertificateKeys.CHAIN_MEMBERS)).isEmpty();
	}

	/** What it says while its file is read. */
	String waiting() {
		return editor.bot().labelWithId(CertificateKeys.CHAIN_OPENING).getText();
	}

	/** Pastes a text and waits until the chain is judged. */
	ChainPage paste(String text) {
		Clipboard.write(text);
		return run("org.eclipse.ui.edit.paste");
	}

	/** What is said of the chain as a whole. */
	String verdict() {
		return editor.bot().labelWithId(CertificateKeys.CHAIN_VERDICT).getText();
	}

	/** A column of the members. */
	List<String> members(int column) {
		if (isEmpty()) {
			return List.of();
		}
		var table = table();
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, column)).toList();
	}

	ChainPage select(int... rows) {
		table().select(rows);
		return this;
	}

	/** Does a thing of the editor's own, for example {@code moveUp}. */
	ChainPage press(String command) {
		return run(COMMANDS + command);
	}

	ChainPage undo() {
		return run("org.eclipse.ui.edit.undo");
	}

	ChainPage redo() {
		return run("org.eclipse.ui.edit.redo");
	}

	ChainPage save() {
		return run("org.eclipse.ui.file.save");
	}

	/** Saves where that leads to a question: this button of it is pressed, counted from 0. */
	ChainPage saveAndAnswer(int button) {
		SWTBotShell question = workbench.ask("org.eclipse.ui.file.save");
		press(question, button);
		return settled();
	}

	/** Saves a store, whose password is asked for. */
	ChainPage saveWithPassword(String password) {
		typePassword(workbench.ask("org.eclipse.ui.file.save"), password);
		return settled();
	}

	/** Exports in one of the forms, counted from 0, to the file that the question for it is answered with; stores are given the password. */
	ChainPage export(int form, String password) {
		SWTBotShell dialog = workbench.ask(COMMANDS + "export");
		dialog.bot().comboBoxWithId(CertificateKeys.EXPORT_FORM).setSelection(form);
		if (!password.isEmpty()) {
			dialog.bot().textWithId(CertificateKeys.EXPORT_PASSWORD).setText(password);
			dialog.bot().textWithId(CertificateKeys.EXPORT_PASSWORD_AGAIN).setText(password);
		}
		press(dialog, IDialogConstants.OK_ID);
		return settled();
	}

	/** Says who trusts the root: in one sentence, then a line for each list. */
	List<String> whoTrusts() {
		SWTBotShell dialog = workbench.ask(COMMANDS + "whoTrusts");
		workbench.settle();
		List<String> all = new ArrayList<>(List.of(dialog.bot().labelWithId(CertificateKeys.WHO_TRUSTS_SUM).getText()));
		SWTBotTable table = dialog.bot().tableWithId(CertificateKeys.WHO_TRUSTS);
		IntStream.range(0, table.rowCount()).forEach(row -> all.add(table.cell(row, 1)));
		press(dialog, IDialogConstants.OK_ID);
		return all;
	}

	/** A place that things can be dropped on. */
	Point middle() {
		return Desktop.middle(isEmpty() ? editor.bot().widget(Keys.with(Label.class, CertificateKeys.CHAIN_EMPTY)) : picture());
	}

	/** Has the picture of the chain take the keys. */
	ChainPage focusPicture() {
		editor.setFocus();
		var picture = picture();
		UIThreadRunnable.syncExec((VoidResult) picture::forceFocus);
		return this;
	}

	private Canvas picture() {
		return editor.bot().widget(Keys.with(Canvas.class, CertificateKeys.CHAIN_PICTURE));
	}

	/** Which members are selected. */
	List<Integer> selected() {
		var table = table().widget;
		return UIThreadRunnable.syncExec((Result<List<Integer>>) () -> IntStream.of(table.getSelectionIndices()).boxed().toList());
	}

	/** Comes to the front again, and is asked what to do about a file that has changed; this button of it is pressed, counted from 0. */
	ChainPage returnAndAnswer(int button) {
		var before = workbench.shells();
		bringToFront();
		press(workbench.newShell(before), button);
		return settled();
	}

	/** Comes to the front again. */
	ChainPage comeBack() {
		bringToFront();
		return settled();
	}

	private void bringToFront() {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			var part = editor.getReference().getPart(true);
			part.getSite().getPage().activate(part);
		});
	}

	/** Takes the certificate of this name from the keys that were checked. */
	ChainPage addFromKey(String name) {
		SWTBotShell question = workbench.ask(COMMANDS + "addFromKey");
		Table list = question.bot().widget(WidgetMatcherFactory.widgetOfType(Table.class));
		UIThreadRunnable.syncExec((VoidResult) () -> Arrays.stream(list.getItems()).filter(row -> row.getText().startsWith(name)).findFirst().orElseThrow()
				.setChecked(true));
		press(question, IDialogConstants.OK_ID);
		return settled();
	}

	/** Asks what hosts say of revocation; the question is answered with its button of this number. What it said. */
	String checkRevocation(int button) {
		return checkRevocation(button, () -> {
			// the hosts answer
		});
	}

	/** The same with something done meanwhile. */
	String checkRevocation(int button, Runnable meanwhile) {
		SWTBotShell question = workbench.ask(COMMANDS + "revocation");
		String text = text(question);
		press(question, button);
		meanwhile.run();
		settled();
		return text;
	}

	/** The same where there is no question. */
	ChainPage checkRevocation() {
		return run(COMMANDS + "revocation");
	}

	/** What the chain is judged by, for example {@code REVOCATION}. */
	String setting(String name) {
		var link = editor.bot().widget(Keys.with(Hyperlink.class, CertificateKeys.CHAIN_SETTING + name));
		return UIThreadRunnable.syncExec((Result<String>) link::getText);
	}

	/** All that a dialog says. */
	static String text(SWTBotShell dialog) {
		List<? extends Label> labels = dialog.bot().widgets(WidgetMatcherFactory.widgetOfType(Label.class));
		return UIThreadRunnable.syncExec((Result<String>) () -> labels.stream().map(Label::getText).collect(Collectors.joining("\n")));
	}

	/** Answers the question for a password. */
	static void typePassword(SWTBotShell question, String password) {
		question.bot().textWithId(CertificateKeys.PASSWORD).setText(password);
		press(question, IDialogConstants.OK_ID);
	}

	/** The codes of the problems that are told. */
	List<String> problems() {
		return Keys.behind(CertificateKeys.FINDING, editor.bot());
	}

	/** What would mend the chain. */
	List<String> fixes() {
		return Keys.behind(CertificateKeys.CHAIN_FIX, editor.bot());
	}

	ChainPage mend(String fix) {
		var button = editor.bot().widget(Keys.with(Button.class, CertificateKeys.CHAIN_FIX + fix));
		UIThreadRunnable.syncExec((VoidResult) () -> button.notifyListeners(SWT.Selection, new Event()));
		workbench.settle();
		workbench.settle();
		return this;
	}

	void close() {
		editor.close();
	}

	private SWTBotTable table() {
		return editor.bot().tableWithId(CertificateKeys.CHAIN_MEMBERS);
	}

	private ChainPage run(String command) {
		editor.setFocus();
		execute(command);
		return settled();
	}

	/** Twice: what a job adds is judged by another one. */
	private ChainPage settled() {
		workbench.answered();
		workbench.settle();
		workbench.settle();
		return this;
	}

	/** Presses the button that JFace knows by this number. */
	static void press(SWTBotShell dialog, int button) {
		List<? extends Button> buttons = dialog.bot().widgets(WidgetMatcherFactory.widgetOfType(Button.class));
		UIThreadRunnable.syncExec((VoidResult) () -> buttons.stream().filter(one -> Integer.valueOf(button).equals(one.getData())).findFirst()
				.ifPresent(one -> one.getDisplay().asyncExec(() -> one.notifyListeners(SWT.Selection, new Event()))));
		dialog.bot().waitUntil(Conditions.shellCloses(dialog));
	}

	/** Runs a command as its key would. */
	static void execute(String command) {
		String trouble = UIThreadRunnable.syncExec((Result<String>) () -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
				return "";
			} catch (CommandException e) {
				return e.toString();
			}
		});
		if (!trouble.isEmpty()) {
			throw new IllegalStateException(command + ": " + trouble);
		}
	}
}
