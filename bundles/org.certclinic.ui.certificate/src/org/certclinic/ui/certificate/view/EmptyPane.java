package org.certclinic.ui.certificate.view;

import java.util.function.Consumer;

import org.certclinic.ui.EmptyPage;
import org.certclinic.ui.Icon;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.certificate.CertificateKeys;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Says what can be done while nothing is open. */
final class EmptyPane {
	private final EmptyPage page;

	/** @param run is given the id of the command behind a button */
	EmptyPane(Composite parent, Consumer<String> run) {
		page = new EmptyPage(parent, CertificateKeys.EMPTY, Messages.Empty_title, Messages.Empty_what);
		WidgetKey.set(CertificateKeys.OPEN, page.button(Icon.OPEN, Messages.Empty_open, () -> run.accept(Commands.OPEN_FILES)));
		page.button(Icon.FOLDER, Messages.Empty_openFolder, () -> run.accept(Commands.OPEN_FOLDER));
		page.button(Icon.PASTE, Messages.Empty_paste, () -> run.accept(Commands.PASTE));
		page.quiet(Messages.Empty_kept);
	}

	Control control() {
		return page.control();
	}
}
