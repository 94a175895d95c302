package org.certclinic.ui.knowledge.reader;

import org.certclinic.ui.TextClipboard;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the open case as plain text, in the language it is shown in. */
public final class CopyCaseHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		if (window.getActivePage().findView(CaseView.ID) instanceof CaseView view) {
			view.content().ifPresent(content -> {
				new TextClipboard(window.getShell().getDisplay()).copy(new CaseText(content, view.language()).text());
				new StatusLine(window).say(NLS.bind(Messages.Text_copied, content.item().getId()));
			});
		}
		return null; // framework-driven
	}
}
