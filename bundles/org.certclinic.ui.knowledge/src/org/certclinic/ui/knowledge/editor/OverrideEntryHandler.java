package org.certclinic.ui.knowledge.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the own version of the selected or the open case; of a shipped one a copy is made that takes its place. */
public final class OverrideEntryHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		EditEntryHandler.entry(event).ifPresent(new OwnCopy(page)::edit);
		return null; // framework-driven
	}
}
