package org.certclinic.ui.certificate.view;

import java.nio.file.Path;
import java.util.List;

import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.certificate.inspect.Request;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files and inspects them. Which they are is told by what is in them, so any may be chosen. */
public final class OpenFilesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var paths = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(PathQuestion.class);
		List<Path> files = paths.filesToRead(shell, Messages.Open_title);
		if (!files.isEmpty()) {
			ShownView.of(event).inspect(new Request.Files(files));
		}
		return null; // framework-driven
	}
}
