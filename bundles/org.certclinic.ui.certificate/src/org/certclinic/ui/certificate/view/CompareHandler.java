package org.certclinic.ui.certificate.view;

import org.certclinic.ui.ViewHandler;

/** Shows the two selected objects side by side. */
public final class CompareHandler extends ViewHandler<CertificatesView> {
	public CompareHandler() {
		super(CertificatesView.ID, CertificatesView.class, CertificatesView::compare);
	}
}
