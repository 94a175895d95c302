package org.certclinic.ui.token.view;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Does one thing in the view; plugin.xml says which behind the name of this class. To check opens the view if it must. */
public final class TokenHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
	private TokenAction action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = TokenAction.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			if ((action == TokenAction.PROBE ? page.showView(TokenView.ID) : page.findView(TokenView.ID)) instanceof TokenView view) {
				view.run(action);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null; // framework-driven
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		if (action == TokenAction.LIVE) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			element.setChecked(window != null && window.getActivePage() != null && window.getActivePage().findView(TokenView.ID) instanceof TokenView view
					&& view.isLive());
		}
	}
}
