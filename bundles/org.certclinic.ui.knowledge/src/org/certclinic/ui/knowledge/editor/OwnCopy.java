package org.certclinic.ui.knowledge.editor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.layer.Layers;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.JobFamily;
import org.certclinic.ui.OperationJob;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.UiThread;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.ShippedFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** Makes own versions of entries, which take the place of the shipped ones, and opens them. */
final class OwnCopy {
	private final IWorkbenchPage page;
	private final KnowledgeService knowledge;
	private final UiThread thread;

	OwnCopy(IWorkbenchPage page) {
		this.page = page;
		this.knowledge = page.getWorkbenchWindow().getService(KnowledgeService.class);
		this.thread = new UiThread(page.getWorkbenchWindow().getShell());
	}

	/** Opens the own version of the entry with this id; makes one where there is none. */
	void edit(String id) {
		new OperationJob<>(Messages.Base_job, JobFamily.ENTRIES, _ -> knowledge.use(open -> open.base()),
				base -> base.ifPresent(loaded -> thread.execute(() -> loaded.find(id).ifPresent(entry -> edit(loaded, entry, () -> {
					// nothing else is open for it
				}))))).schedule();
	}

	/** @param opened is told that the own version is open */
	void edit(KnowledgeBase base, Entry entry, Runnable opened) {
		Path file = base.file(entry);
		if (isShipped(file)) {
			Shell shell = page.getWorkbenchWindow().getShell();
			OwnFolder.ask(shell).ifPresent(folder -> new OperationJob<>(Messages.Override, JobFamily.ENTRIES, _ -> make(base, entry, folder), made -> thread.execute(() -> {
				OwnFolder.use(List.of(folder));
				knowledge.reopen();
				EntryOpener.open(page, EntryInput.of(made));
				opened.run();
			})).schedule());
		} else {
			EntryOpener.open(page, EntryInput.of(file));
		}
	}

	private static Path make(KnowledgeBase base, Entry entry, Path folder) throws CoreException {
		try {
			return new Layers(base).override(entry, folder);
		} catch (FileAlreadyExistsException e) {
			return Path.of(e.getFile()); // of a folder that was not in use
		} catch (IOException e) {
			throw new StatusReporter(OwnCopy.class).exception(NLS.bind(Messages.Save_failed, folder), e);
		}
	}

	private static boolean isShipped(Path file) {
		return ShippedFolder.found().filter(shipped -> file.toAbsolutePath().startsWith(shipped.toAbsolutePath())).isPresent();
	}
}
