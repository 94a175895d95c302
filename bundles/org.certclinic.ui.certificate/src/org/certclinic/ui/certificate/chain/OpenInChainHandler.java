package org.certclinic.ui.certificate.chain;

import java.util.ArrayList;
import java.util.List;

import org.certclinic.core.evidence.CertificateEvidence;
import org.certclinic.x509.document.ChainMember;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the selected certificates as a new chain. */
public final class OpenInChainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		List<ChainMember> members = new ArrayList<>();
		for (Object selected : selection) {
			if (selected instanceof CertificateEvidence certificate) {
				members.add(ChainMember.of(certificate));
			}
		}
		if (!members.isEmpty()) {
			ShownChain.untitled(event, members);
		}
		return null; // framework-driven
	}
}
