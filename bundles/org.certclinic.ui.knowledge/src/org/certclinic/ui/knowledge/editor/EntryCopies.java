package org.certclinic.ui.knowledge.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.certclinic.knowledge.author.EntryIds;
import org.certclinic.knowledge.author.Impact;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.ui.knowledge.editor.SaveAsDialog.Target;
import org.certclinic.ui.knowledge.editor.model.EntryFiles;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.eclipse.ui.IWorkbenchPage;

/** Makes other entries of the one in an editor: under another id, or in a folder of the user's own in the place of a shipped one. */
final class EntryCopies {
	private EntryCopies() {
	}

	/** Saves a draft like it under another id, and opens that. What is written along is saved too: both name it. */
	static void saveAs(EntryEditor editor, EntrySaving saving) {
		EditorDesk desk = editor.desk();
		Path file = desk.document().file(desk.main());
		var ids = new EntryIds(desk::isTaken);
		new SaveAsDialog(desk.shell(), ids, ids.next(desk.main().getId()), folders(desk, file)).ask().filter(_ -> saving.saveAlong()).ifPresent(target -> {
			Entry copy = new Impact(desk.base()).splitOff(OpenedEntry.detached(desk.main()), target.id());
			OwnFolder.use(List.of(target.folder()));
			saving.copyPictures(copy, EntryFiles.folder(file), target.folder());
			EntryOpener.open(editor.getSite().getPage(), EntryInput.fresh(copy, place(file, copy, target))).ifPresent(made -> editor.getSite().getPage().saveEditor(made, false));
		});
	}

	private static List<Path> folders(EditorDesk desk, Path file) {
		return Stream.concat(desk.isOwn(file) ? Stream.of(EntryFiles.folder(file)) : Stream.of(), OwnFolder.all().stream()).distinct().toList();
	}

	private static Path place(Path file, Entry copy, Target target) {
		return target.folder().equals(EntryFiles.folder(file)) ? EntryFiles.beside(file, copy) : EntryFiles.in(target.folder(), copy);
	}

	/** Makes an own copy of a shipped entry that replaces it, and opens that. */
	static void override(EntryEditor editor) {
		EditorDesk desk = editor.desk();
		IWorkbenchPage page = editor.getSite().getPage();
		desk.base().find(desk.main().getId()) // empty until the base is loaded
				.ifPresent(entry -> new OwnCopy(page).edit(desk.base(), entry, () -> page.closeEditor(editor, false)));
	}
}
