package org.certclinic.ui.certificate.view;

import org.certclinic.ui.ViewHandler;

/** Shows where the selected field is among the bytes. */
public final class ShowBytesHandler extends ViewHandler<CertificatesView> {
	public ShowBytesHandler() {
		super(CertificatesView.ID, CertificatesView.class, CertificatesView::showBytes);
	}
}
