package org.certclinic.ui.certificate.view;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.certificate.inspect.Request;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the certificates that are selected in another part, for example those on a key. */
public final class ShowSelectedHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<CertificateEvidence> certificates = new ArrayList<>();
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
			if (selected instanceof CertificateEvidence certificate) {
				certificates.add(certificate);
			}
		}
		if (!certificates.isEmpty()) {
			ShownView.of(event).inspect(new Request.Known(certificates));
		}
		return null; // framework-driven
	}
}
