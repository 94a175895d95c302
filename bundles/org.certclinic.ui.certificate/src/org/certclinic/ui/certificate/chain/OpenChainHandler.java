package org.certclinic.ui.certificate.chain;

import java.nio.file.Path;

import org.certclinic.ui.PathQuestion;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the file that a parameter names, or those that the user is asked for, each in a chain editor. */
public final class OpenChainHandler extends AbstractHandler {
	private static final String FILE = "org.certclinic.ui.certificate.chain.open.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String named = event.getParameter(FILE);
		if (named != null) { // the framework's word for absent
			ShownChain.file(event, Path.of(named));
			return null;
		}
		var paths = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(PathQuestion.class);
		for (Path file : paths.filesToRead(HandlerUtil.getActiveShellChecked(event), Messages.Open_title)) {
			ShownChain.file(event, file);
		}
		return null; // framework-driven
	}
}
