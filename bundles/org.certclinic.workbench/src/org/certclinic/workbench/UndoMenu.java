package org.certclinic.workbench;

import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Undo and Redo in the Edit menu. Of a part that tells its context in the operation history they say what they would undo. */
public final class UndoMenu extends CompoundContributionItem {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	@Override
	protected IContributionItem[] getContributionItems() {
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		Optional<IUndoContext> context = context();
		return new IContributionItem[] {
				item(UNDO, label(context.map(history::getUndoOperation), Messages.Undo_what, "%menu.undo")),
				item(REDO, label(context.map(history::getRedoOperation), Messages.Redo_what, "%menu.redo")) };
	}

	private static Optional<IUndoContext> context() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		return Optional.ofNullable(Adapters.adapt(part, IUndoContext.class));
	}

	private static String label(Optional<IUndoableOperation> operation, String what, String plain) {
		return operation.map(found -> NLS.bind(what, found.getLabel().replace("&", "&&")))
				.orElseGet(() -> Platform.getResourceString(Platform.getBundle("org.certclinic.workbench"), plain));
	}

	private static IContributionItem item(String command, String label) {
		var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}
}
