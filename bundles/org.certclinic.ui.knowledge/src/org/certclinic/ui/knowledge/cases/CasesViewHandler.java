package org.certclinic.ui.knowledge.cases;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the Cases view if it is open. */
abstract class CasesViewHandler extends AbstractHandler {
	private final Consumer<CasesView> action;

	CasesViewHandler(Consumer<CasesView> action) {
		this.action = Objects.requireNonNull(action, "action");
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page.findView(CasesView.ID) instanceof CasesView view) {
			action.accept(view);
		}
		return null; // framework-driven
	}
}
