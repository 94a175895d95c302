package org.certclinic.ui.certificate.view;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings up the Certificates view for a command. */
final class ShownView {
	private ShownView() {
	}

	/** The view of the window the command came from, opened if it must be, and active. */
	static CertificatesView of(ExecutionEvent event) throws ExecutionException {
		try {
			return (CertificatesView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(CertificatesView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
