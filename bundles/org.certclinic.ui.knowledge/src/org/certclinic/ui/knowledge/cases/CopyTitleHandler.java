package org.certclinic.ui.knowledge.cases;

import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.TextClipboard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the id and the title of the selected case, as one puts them into a ticket. */
public final class CopyTitleHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Hit hit) {
			new TextClipboard(HandlerUtil.getActiveShellChecked(event).getDisplay())
					.copy(hit.id() + " " + HitLabels.title(hit));
		}
		return null; // framework-driven
	}
}
