package org.certclinic.ui.knowledge.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does one thing in the view of a comparison; plugin.xml says which behind the name of this class. */
public final class CompareViewHandler extends AbstractHandler implements IExecutableExtension {
	private Action action;

	/** What can be done. */
	private enum Action {
		COPY, COPY_ALL, REFRESH
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = Action.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(CompareView.ID) instanceof CompareView view) {
			switch (action) {
			case COPY -> view.copy(false);
			case COPY_ALL -> view.copy(true);
			case REFRESH -> view.refresh();
			}
		}
		return null; // framework-driven
	}
}
