package org.certclinic.ui.knowledge.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.PathQuestion;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.cases.GapFile.Exported;
import org.certclinic.ui.knowledge.feedback.FeedbackLog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the recorded knowledge gaps to a file of the user's choice, and what users said of cases beside it. */
public final class ExportGapsHandler extends AbstractHandler {
	private static final String FILE_NAME = "certclinic-gaps.tsv";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var paths = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(PathQuestion.class);
		var log = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(FeedbackLog.class);
		paths.fileToWrite(shell, Messages.Export_title, FILE_NAME).ifPresent(file -> {
			var thread = new UiThread(shell);
			new OperationJob<>(Messages.Export_job, JobFamily.KNOWLEDGE, new GapFile().exporting(file, log),
					exported -> thread.execute(() -> tell(shell, exported, file))).schedule();
		});
		return null; // framework-driven
	}

	private static void tell(Shell shell, Exported exported, Path file) {
		List<String> said = new ArrayList<>();
		if (exported.gaps() > 0) {
			said.add(NLS.bind(Messages.Export_done, exported.gaps(), file));
		}
		if (exported.feedback() > 0) {
			said.add(NLS.bind(Messages.Export_feedback, exported.feedback(), exported.feedbackFile()));
		}
		MessageDialog.openInformation(shell, Messages.Export_title, said.isEmpty() ? Messages.Export_none : String.join("\n", said));
	}
}
