package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.certclinic.knowledge.author.EntryIds;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.knowledge.editor.model.EntryFiles;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;

/** Makes other entries of the one in an editor: under another id, or in a folder of the user's own in the place of a shipped one. */
final class EntryCopies {
	private EntryCopies() {
	}

	/** Opens a copy under another id, which is not saved yet. */
	static void saveAs(EntryEditor editor) {
		EditorDesk desk = editor.desk();
		var ids = new EntryIds(desk::isTaken);
		var dialog = new InputDialog(desk.shell(), Messages.SaveAs_title, Messages.SaveAs_text, ids.next(desk.main().getId()),
				id -> ids.free(id) ? null : Messages.New_badId); // null is the framework's word for no objection
		if (dialog.open() == Window.OK) {
			Entry copy = OpenedEntry.detached(desk.main());
			copy.setId(dialog.getValue());
			copy.setOverrides(null);
			Path file = desk.document().file(desk.main());
			Optional<Path> target = desk.isOwn(file) ? Optional.of(EntryFiles.beside(file, copy)) : OwnFolder.ask(desk.shell()).map(folder -> EntryFiles.in(folder, copy));
			target.ifPresent(place -> EntryOpener.open(editor.getSite().getPage(), EntryInput.fresh(copy, place)));
		}
	}

	/** Makes an own copy of a shipped entry that replaces it, and opens that. */
	static void override(EntryEditor editor) {
		EditorDesk desk = editor.desk();
		IWorkbenchPage page = editor.getSite().getPage();
		desk.base().find(desk.main().getId()) // empty until the base is loaded
				.ifPresent(entry -> new OwnCopy(page).edit(desk.base(), entry, () -> page.closeEditor(editor, false)));
	}
}
