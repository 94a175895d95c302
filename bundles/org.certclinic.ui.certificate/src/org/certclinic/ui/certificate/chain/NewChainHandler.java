package org.certclinic.ui.certificate.chain;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens an empty document. */
public final class NewChainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ShownChain.untitled(event, List.of());
		return null; // framework-driven
	}
}
