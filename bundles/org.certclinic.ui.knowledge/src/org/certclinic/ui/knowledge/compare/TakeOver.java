package org.certclinic.ui.knowledge.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.certclinic.knowledge.compare.MergeResult;
import org.certclinic.knowledge.compare.MergeSide;
import org.certclinic.knowledge.layer.Layers;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.BusyOperation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.editor.EntryEditor;
import org.certclinic.ui.knowledge.editor.EntryInput;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Merges what an overridden entry has changed into the own one, in its editor, and saves that. Only then the copy is renewed that tells what
 * was taken over: whatever stops this, it can be done again.
 */
final class TakeOver {
	private final IWorkbenchPage page;
	private final Subject subject;
	private final KnowledgeService knowledge;
	private final StatusReporter reporter = new StatusReporter(TakeOver.class);

	TakeOver(IWorkbenchPage page, Subject subject) {
		this.page = page;
		this.subject = subject;
		this.knowledge = page.getWorkbenchWindow().getService(KnowledgeService.class);
	}

	/** Asks, merges and saves; runs {@code done} if all was done. */
	void run(Runnable done) {
		Optional<EntryEditor> editor = subject.editor().filter(open -> !open.isClosed()).or(this::open);
		if (editor.isEmpty()) {
			return;
		}
		Entry own = OpenedEntry.detached(editor.orElseThrow().document().main());
		merge(own, Map.of()).flatMap(found -> new TakeOverDialog(page.getWorkbenchWindow().getShell(), subject.id(), found.conflicts()).ask())
				.flatMap(choices -> merge(own, choices)).flatMap(MergeResult::merged).ifPresent(merged -> write(editor.orElseThrow(), merged, done));
	}

	private Optional<EntryEditor> open() {
		Optional<Path> file = busy(() -> knowledge.use(open -> open.base().find(subject.id()).map(open.base()::file)).flatMap(found -> found).orElseThrow(
				() -> new IOException(subject.id())));
		try {
			return file.isPresent() && page.openEditor(EntryInput.of(file.orElseThrow()), EntryEditor.ID) instanceof EntryEditor editor ? Optional.of(editor)
					: Optional.empty();
		} catch (PartInitException e) {
			reporter.show(e.getMessage(), e);
			return Optional.empty();
		}
	}

	private Optional<MergeResult> merge(Entry own, Map<Integer, MergeSide> choices) {
		return busy(() -> layers().merge(own, number -> Optional.ofNullable(choices.get(number))));
	}

	private Layers layers() throws IOException {
		return knowledge.use(open -> new Layers(open.base())).orElseThrow(() -> new IOException(subject.id()));
	}

	private void write(EntryEditor editor, Entry merged, Runnable done) {
		editor.document().edit(Messages.TakeOver_button, () -> editor.document().replaceMain(merged));
		page.saveEditor(editor, false);
		if (!editor.isDirty()) {
			busy(() -> {
				layers().renewCopy(subject.id());
				return subject.id();
			}).ifPresent(_ -> {
				knowledge.reopen();
				done.run();
			});
		}
	}

	/** The result; empty if it failed, which is told. */
	private <T> Optional<T> busy(Work<T> work) {
		return new BusyOperation(reporter, failed()).run(_ -> work(work));
	}

	private <T> T work(Work<T> work) throws CoreException {
		try {
			return work.run();
		} catch (IOException e) {
			throw reporter.exception(failed(), e);
		}
	}

	private String failed() {
		return NLS.bind(Messages.TakeOver_failed, subject.id());
	}

	/** Work with files. */
	private interface Work<T> {
		T run() throws IOException;
	}
}
