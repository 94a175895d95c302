package org.certclinic.ui.knowledge.reader;

import org.certclinic.ui.TextClipboard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the piece of the page the user is at: a step, a message, a note. */
public final class CopyTextHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof CopyableText piece) {
			new TextClipboard(HandlerUtil.getActiveShellChecked(event).getDisplay()).copy(piece.text());
		}
		return null; // framework-driven
	}
}
