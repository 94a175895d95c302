package org.certclinic.ui.certificate.chain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.KeyCertificates;
import org.certclinic.ui.certificate.inspect.Request;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.services.IServiceLocator;

/** Asks which of the certificates on keys to take. */
final class KeyChoice {
	private final Shell shell;
	private final IServiceLocator services;

	KeyChoice(Shell shell, IServiceLocator services) {
		this.shell = shell;
		this.services = services;
	}

	/** What the user chose; empty where the user gives up, or no certificate on a key is known. */
	Optional<Request> ask() {
		List<CertificateEvidence> known = Optional.ofNullable(services.getService(KeyCertificates.class)).map(KeyCertificates::certificates).orElse(List.of());
		if (known.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Key_title, Messages.Key_none);
			return Optional.empty();
		}
		ListSelectionDialog dialog = ListSelectionDialog.of(known).title(Messages.Key_title).message(Messages.Key_text)
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(LabelProvider.createTextProvider(KeyChoice::label)).create(shell);
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		List<CertificateEvidence> chosen = Arrays.stream(dialog.getResult()).map(CertificateEvidence.class::cast).toList();
		return chosen.isEmpty() ? Optional.empty() : Optional.of(new Request.Known(chosen));
	}

	private static String label(Object certificate) {
		return certificate instanceof CertificateEvidence known ? NLS.bind(Messages.Source_file, known.label(), known.source().text()) : "";
	}
}
