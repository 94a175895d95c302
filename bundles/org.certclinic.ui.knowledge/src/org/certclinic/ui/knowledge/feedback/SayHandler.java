package org.certclinic.ui.knowledge.feedback;

import java.util.Optional;

import org.certclinic.knowledge.feedback.Feedback.Kind;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.reader.CaseView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Says of the case that is selected in the Cases view when that is active, else of the open one, that it helped, that it did not, or
 * that an author should look at it; plugin.xml says which behind the name of this class.
 */
public final class SayHandler extends AbstractHandler implements IExecutableExtension {
	private Kind kind;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		kind = Kind.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		entry(event, window).ifPresent(id -> note(window, id).ifPresent(note -> say(window, id, note)));
		return null; // framework-driven
	}

	private static Optional<String> entry(ExecutionEvent event, IWorkbenchWindow window) {
		if (!(HandlerUtil.getActivePart(event) instanceof CaseView)
				&& HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Hit hit) {
			return Optional.of(hit.id());
		}
		return window.getActivePage().findView(CaseView.ID) instanceof CaseView view ? view.caseId() : Optional.empty();
	}

	/** What is said beside it; empty if the user gives up. */
	private Optional<String> note(IWorkbenchWindow window, String id) {
		if (kind != Kind.FLAGGED) {
			return Optional.of("");
		}
		var dialog = new InputDialog(window.getShell(), Messages.Flag_title, NLS.bind(Messages.Flag_text, id), "", null); // null: any word will do
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	private void say(IWorkbenchWindow window, String id, String note) {
		var knowledge = window.getService(KnowledgeService.class);
		var log = window.getService(FeedbackLog.class);
		var thread = new UiThread(window.getShell());
		new OperationJob<>(Messages.Say_job, JobFamily.READER, monitor -> {
			int revision = knowledge.use(open -> open.base().find(id).map(Entry::getRevision).orElse(0)).orElse(0);
			return log.recording(kind, id, revision, note).run(monitor);
		}, _ -> thread.execute(() -> said(window, id))).schedule();
	}

	private void said(IWorkbenchWindow window, String id) {
		if (window.getActivePage() != null && window.getActivePage().getActivePart() instanceof IViewPart view) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(NLS.bind(FeedbackWords.said(kind), id));
		}
	}
}
