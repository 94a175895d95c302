package org.certclinic.ui.knowledge.reader;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the Case view if it is open. */
abstract class CaseViewHandler extends AbstractHandler {
	private final Consumer<CaseView> action;

	CaseViewHandler(Consumer<CaseView> action) {
		this.action = Objects.requireNonNull(action, "action");
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page.findView(CaseView.ID) instanceof CaseView view) {
			action.accept(view);
		}
		return null; // framework-driven
	}
}
