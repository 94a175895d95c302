package org.certclinic.ui.certificate.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the selected objects off the list; by its key only while the list has the focus, as the key means something else in a text. */
public final class RemoveHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var view = ShownView.of(event);
		boolean byKey = event.getTrigger() instanceof Event trigger && trigger.type == SWT.KeyDown;
		boolean inTable = HandlerUtil.getActiveShellChecked(event).getDisplay().getFocusControl() instanceof Table;
		if (!byKey || inTable) {
			view.removeSelected();
		}
		return null; // framework-driven
	}
}
