package org.certclinic.ui.certificate.view;

import org.certclinic.ui.ViewHandler;

/** Takes everything off the list. */
public final class RemoveAllHandler extends ViewHandler<CertificatesView> {
	public RemoveAllHandler() {
		super(CertificatesView.ID, CertificatesView.class, CertificatesView::removeAll);
	}
}
