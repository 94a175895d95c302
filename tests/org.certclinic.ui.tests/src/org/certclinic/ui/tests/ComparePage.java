package org.certclinic.ui.tests;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.certclinic.ui.knowledge.WidgetKeys;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The view that says what two revisions of an entry differ in. */
final class ComparePage {
	private static final String COMMAND = "org.certclinic.ui.knowledge.compare";

	private final Workbench workbench;

	ComparePage(Workbench workbench) {
		this.workbench = workbench;
	}

	/** Compares what is in the active part with something. */
	ComparePage with(String what) {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class)
						.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(COMMAND + ".with", what)), null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		workbench.settle();
		return this;
	}

	List<String> differences() {
		SWTBotTable table = view().bot().tableWithId(WidgetKeys.COMPARE);
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, 1)).toList();
	}

	/** What is there now of the selected difference. */
	String now() {
		return view().bot().styledTextWithId(WidgetKeys.COMPARE_NOW).getText();
	}

	/** Copies all as text. */
	String copy() {
		return Clipboard.after(workbench, () -> ChainPage.execute(COMMAND + ".copy"));
	}

	/** Takes over what the overridden entry has changed; nothing contradicts it. */
	void takeOver() {
		takeOver(List.of());
	}

	/** Takes over what the overridden entry has changed, with this side in the one place where both have changed. */
	void takeOver(int conflict, String side) {
		takeOver(List.of(WidgetKeys.CONFLICT + conflict + "." + side));
	}

	private void takeOver(List<String> choices) {
		var before = workbench.shells();
		Button button = view().bot().buttonWithId(WidgetKeys.TAKE_OVER).widget;
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
		SWTBotShell dialog = workbench.newShell(before);
		for (String choice : choices) {
			Button side = dialog.bot().widget(Keys.with(Button.class, choice));
			UIThreadRunnable.syncExec((VoidResult) () -> {
				side.setSelection(true);
				side.notifyListeners(SWT.Selection, new Event());
			});
		}
		EntryEditorPage.press(dialog, IDialogConstants.OK_ID);
		workbench.settle();
	}

	private SWTBotView view() {
		return workbench.view(COMMAND);
	}
}
