package org.certclinic.ui.knowledge.reader;

import org.certclinic.knowledge.search.Hit;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the case its parameter names, or without one the selected case. */
public final class OpenCaseHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var opener = new CaseOpener(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		String id = event.getParameter(ReaderCommands.CASE);
		if (id != null) {
			opener.open(id, true);
		} else if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Hit hit) {
			opener.open(hit.id(), true);
		}
		return null; // framework-driven
	}
}
