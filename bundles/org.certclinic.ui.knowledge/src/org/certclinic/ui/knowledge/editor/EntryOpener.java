package org.certclinic.ui.knowledge.editor;

import org.certclinic.ui.StatusReporter;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens entries in their editor. */
final class EntryOpener {
	private EntryOpener() {
	}

	static void open(IWorkbenchPage page, EntryInput input) {
		try {
			page.openEditor(input, EntryEditor.ID);
		} catch (PartInitException e) {
			new StatusReporter(EntryOpener.class).show(e.getMessage(), e);
		}
	}
}
