package org.certclinic.ui.certificate.chain;

import java.util.function.Consumer;

import org.certclinic.ui.EmptyPage;
import org.certclinic.ui.Icon;
import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Says what can be done while a chain has no member. */
final class EmptyChain {
	private final EmptyPage page;

	EmptyChain(Composite parent, Consumer<ChainAction> run) {
		page = new EmptyPage(parent, CertificateKeys.CHAIN_EMPTY, Messages.Empty_title, Messages.Empty_what);
		page.button(Icon.OPEN, Messages.Empty_add, () -> run.accept(ChainAction.ADD_FILES));
		page.button(Icon.PASTE, Messages.Empty_paste, () -> run.accept(ChainAction.PASTE));
		page.button(Icon.TOKEN, Messages.Empty_key, () -> run.accept(ChainAction.ADD_FROM_KEY));
	}

	Control control() {
		return page.control();
	}
}
