package org.certclinic.ui.knowledge.cases;

import java.nio.file.Path;

import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.UiThread;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the recorded knowledge gaps to a file of the user's choice. */
public final class ExportGapsHandler extends AbstractHandler {
	private static final String FILE_NAME = "certclinic-gaps.tsv";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var paths = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(PathQuestion.class);
		paths.fileToWrite(shell, Messages.Export_title, FILE_NAME).ifPresent(file -> {
			var thread = new UiThread(shell);
			new OperationJob<>(Messages.Export_job, JobFamily.KNOWLEDGE, new GapFile().exporting(file),
					count -> thread.execute(() -> tell(shell, count, file))).schedule();
		});
		return null; // framework-driven
	}

	private static void tell(Shell shell, int count, Path file) {
		MessageDialog.openInformation(shell, Messages.Export_title,
				count == 0 ? Messages.Export_none : NLS.bind(Messages.Export_done, count, file));
	}
}
