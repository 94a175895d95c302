package org.certclinic.ui.knowledge.editor;

import java.util.Optional;

import org.certclinic.knowledge.search.Hit;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.reader.CaseView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the case its parameter names, the selected or the open one in an editor. */
public final class EditEntryHandler extends AbstractHandler {
	private static final String ENTRY = "org.certclinic.ui.knowledge.editEntry.entry";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		entry(event).ifPresent(id -> open(event, id));
		return null; // framework-driven
	}

	/** The id of the entry that a command is about. */
	static Optional<String> entry(ExecutionEvent event) {
		if (event.getParameter(ENTRY) != null) {
			return Optional.of(event.getParameter(ENTRY));
		}
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Hit hit) {
			return Optional.of(hit.id());
		}
		return HandlerUtil.getActivePart(event) instanceof CaseView view ? view.caseId() : Optional.empty();
	}

	private static void open(ExecutionEvent event, String id) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		var knowledge = page.getWorkbenchWindow().getService(KnowledgeService.class);
		var thread = new UiThread(page.getWorkbenchWindow().getShell());
		new OperationJob<>(Messages.Base_job, JobFamily.ENTRIES, _ -> knowledge.use(open -> open.base().find(id).map(open.base()::file)).flatMap(found -> found),
				file -> file.ifPresent(found -> thread.execute(() -> EntryOpener.open(page, EntryInput.of(found))))).schedule();
	}
}
