package org.certclinic.ui.knowledge.cases;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the Cases view and puts the cursor into its search field. */
public final class FocusSearchHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
			((CasesView) page.showView(CasesView.ID)).focusSearch();
			return null; // framework-driven
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
