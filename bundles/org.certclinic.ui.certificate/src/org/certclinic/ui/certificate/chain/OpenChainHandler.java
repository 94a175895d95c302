package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;

import org.certclinic.ui.PathQuestion;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files and opens each in a chain editor. */
public final class OpenChainHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var paths = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(PathQuestion.class);
		for (Path file : paths.filesToRead(HandlerUtil.getActiveShellChecked(event), Messages.Open_title)) {
			ShownChain.file(event, file);
		}
		return null; // framework-driven
	}
}
