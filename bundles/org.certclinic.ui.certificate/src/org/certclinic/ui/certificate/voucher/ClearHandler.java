package org.certclinic.ui.certificate.voucher;

import org.certclinic.ui.ViewHandler;

/** Forgets the voucher that was typed. */
public final class ClearHandler extends ViewHandler<VoucherView> {
	public ClearHandler() {
		super(VoucherView.ID, VoucherView.class, VoucherView::clear);
	}
}
