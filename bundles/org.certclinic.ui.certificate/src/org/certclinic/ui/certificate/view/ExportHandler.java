package org.certclinic.ui.certificate.view;

import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.ui.PathQuestion;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file and writes the list to it. */
public final class ExportHandler extends AbstractHandler {
	private static final String FILE_NAME = "certificates.csv";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var paths = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(PathQuestion.class);
		Optional<Path> file = paths.fileToWrite(shell, Messages.Export_title, FILE_NAME);
		if (file.isPresent()) {
			ShownView.of(event).export(file.orElseThrow());
		}
		return null; // framework-driven
	}
}
