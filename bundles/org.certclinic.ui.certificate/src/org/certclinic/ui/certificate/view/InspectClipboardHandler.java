package org.certclinic.ui.certificate.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the Certificates view and inspects what the clipboard holds. */
public final class InspectClipboardHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ShownView.of(event).inspectClipboard();
		return null; // framework-driven
	}
}
