package org.certclinic.ui.tests;

import java.util.List;
import java.util.stream.IntStream;

import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.ui.PlatformUI;
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

	/** Twice: what a job adds is judged by another one. */
	private ChainPage run(String command) {
		editor.setFocus();
		execute(command);
		workbench.settle();
		workbench.settle();
		return this;
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
