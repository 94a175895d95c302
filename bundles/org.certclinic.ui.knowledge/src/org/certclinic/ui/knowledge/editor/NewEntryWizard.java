package org.certclinic.ui.knowledge.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.editor.model.EntryFiles;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** New Troubleshooting Entry: what it is, what it is called, and where it goes. */
final class NewEntryWizard extends Wizard {
	private final IWorkbenchWindow window;
	private final NewEntryPage page;
	private final Set<String> taken = ConcurrentHashMap.newKeySet();

	/** @param query that the new case shall answer */
	NewEntryWizard(IWorkbenchWindow window, Optional<String> query) {
		this.window = window;
		page = new NewEntryPage(OwnFolder.all(), taken::contains, query);
		setWindowTitle(Messages.New_window);
		loadIds();
	}

	/** In the background: by the time a title is typed the ids are known. */
	private void loadIds() {
		var knowledge = window.getService(KnowledgeService.class);
		var job = new OperationJob<>(Messages.Base_job, JobFamily.ENTRIES,
				_ -> knowledge.use(open -> open.base().entries().stream().map(Entry::getId).collect(Collectors.toSet())), ids -> ids.ifPresent(taken::addAll));
		job.setSystem(true);
		job.schedule();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Entry entry = page.entry();
		OwnFolder.use(List.of(page.folder()));
		EntryOpener.open(window.getActivePage(), EntryInput.fresh(entry, EntryFiles.in(page.folder(), entry)));
		return true;
	}
}
