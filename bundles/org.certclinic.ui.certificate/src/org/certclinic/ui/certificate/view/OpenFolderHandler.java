package org.certclinic.ui.certificate.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.certificate.inspect.Request;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder and inspects all files in it. */
public final class OpenFolderHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var paths = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(PathQuestion.class);
		Optional<Path> folder = paths.folder(shell, Messages.Open_folderTitle);
		if (folder.isPresent()) {
			ShownView.of(event).inspect(new Request.Files(List.of(folder.orElseThrow())));
		}
		return null; // framework-driven
	}
}
