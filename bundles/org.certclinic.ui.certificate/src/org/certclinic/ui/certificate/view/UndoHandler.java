package org.certclinic.ui.certificate.view;

import org.certclinic.ui.ViewHandler;

/** Puts back what was removed last. */
public final class UndoHandler extends ViewHandler<CertificatesView> {
	public UndoHandler() {
		super(CertificatesView.ID, CertificatesView.class, CertificatesView::undoRemoval);
	}
}
