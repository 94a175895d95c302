package org.certclinic.ui.certificate.chain;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.certificate.inspect.Request;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds the selected certificates to the chain that is open in front. */
public final class AddToChainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		List<CertificateEvidence> certificates = new ArrayList<>();
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
			if (selected instanceof CertificateEvidence certificate) {
				certificates.add(certificate);
			}
		}
		if (HandlerUtil.getActiveEditor(event) instanceof ChainEditor editor && !certificates.isEmpty()) {
			editor.getSite().getPage().bringToTop(editor);
			editor.work().add(new Request.Known(certificates));
		}
		return null; // framework-driven
	}
}
