package org.certclinic.ui.certificate.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.ui.certificate.inspect.Request;
import org.certclinic.x509.document.ChainMember;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds the selected certificates to the chain that was in front last; where none is open they become a new one. */
public final class AddToChainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<CertificateEvidence> certificates = new ArrayList<>();
		for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
			if (selected instanceof CertificateEvidence certificate) {
				certificates.add(certificate);
			}
		}
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<ChainEditor> open = last(page);
		if (open.isPresent()) {
			page.bringToTop(open.orElseThrow());
			open.orElseThrow().work().add(new Request.Known(certificates));
		} else {
			ShownChain.untitled(event, certificates.stream().map(ChainMember::of).toList());
		}
		return null; // framework-driven
	}

	/** The workbench knows no active editor while a view stands in its place. */
	private static Optional<ChainEditor> last(IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false)).filter(ChainEditor.class::isInstance)
				.map(ChainEditor.class::cast).max(Comparator.comparingLong(ChainEditor::lastFocus));
	}
}
