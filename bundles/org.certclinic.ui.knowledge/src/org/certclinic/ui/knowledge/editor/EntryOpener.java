package org.certclinic.ui.knowledge.editor;

import java.util.Optional;

import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.ui.StatusReporter;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens entries in their editor. */
public final class EntryOpener {
	private EntryOpener() {
	}

	/** Leads to the part that a problem of an entry is about, as far as that is known. */
	public static void open(IWorkbenchPage page, LintFinding problem) {
		open(page, EntryInput.of(problem.file()));
		if (page.getActiveEditor() instanceof EntryEditor editor) {
			editor.show(problem);
		}
	}

	/** The editor; empty where the entry cannot be opened, which is told. */
	static Optional<IEditorPart> open(IWorkbenchPage page, EntryInput input) {
		try {
			return Optional.ofNullable(page.openEditor(input, EntryEditor.ID));
		} catch (PartInitException e) {
			new StatusReporter(EntryOpener.class).show(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
