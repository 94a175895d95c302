package org.certclinic.ui.knowledge.editor;

import java.util.Optional;

import org.certclinic.ui.knowledge.cases.CasesView;
import org.certclinic.ui.knowledge.feedback.Left.Gap;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what a new case is called that shall answer a query: the selected knowledge gap, or what the Cases view looks for. */
public final class QueryEntryHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new WizardDialog(window.getShell(), new NewEntryWizard(window, query(event, window).filter(query -> !query.isBlank()))).open();
		return null; // framework-driven
	}

	private static Optional<String> query(ExecutionEvent event, IWorkbenchWindow window) {
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Gap gap) {
			return Optional.of(gap.query());
		}
		return window.getActivePage().findView(CasesView.ID) instanceof CasesView view ? Optional.of(view.query()) : Optional.empty();
	}
}
