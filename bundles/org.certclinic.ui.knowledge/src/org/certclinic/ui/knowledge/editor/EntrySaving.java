package org.certclinic.ui.knowledge.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.picture.PictureStore;
import org.certclinic.ui.BusyOperation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.editor.SaveEntries.Written;
import org.certclinic.ui.knowledge.editor.model.EntryDocument;
import org.certclinic.ui.knowledge.editor.model.OpenedEntry;
import org.certclinic.ui.knowledge.editor.model.Unsaved;
import org.eclipse.osgi.util.NLS;

/** Brings what an editor has into its files and back. */
final class EntrySaving {
	private final EntryEditor editor;
	private final EntryDocument document;
	private final EntryFileWatch watch;
	private final KnowledgeService knowledge;
	private final StatusReporter reporter = new StatusReporter(EntrySaving.class);

	EntrySaving(EntryEditor editor, EntryDocument document, EntryFileWatch watch, KnowledgeService knowledge) {
		this.editor = editor;
		this.document = document;
		this.watch = watch;
		this.knowledge = knowledge;
	}

	/**
	 * Whether everything is in its file now.
	 *
	 * @param overwrite also what somebody else has changed
	 */
	boolean save(boolean overwrite) {
		var work = new BusyOperation(reporter, NLS.bind(Messages.Save_failed, editor.getTitleToolTip()));
		Optional<Written> written = work.run(new SaveEntries(document.unsaved(), overwrite));
		if (written.isEmpty()) {
			return false;
		}
		if (written.orElseThrow().conflict()) {
			return resolve(watch.askBeforeSaving());
		}
		written.orElseThrow().stamps().forEach(document::saved);
		document.saved();
		watch.known();
		knowledge.reopen();
		return true;
	}

	/** Saves the new entries that are written along; whether they are in their files now. */
	boolean saveAlong() {
		List<Unsaved> fresh = document.unsaved().stream().filter(file -> file.known().isEmpty() && !file.file().equals(document.file(document.main()))).toList();
		var work = new BusyOperation(reporter, NLS.bind(Messages.Save_failed, editor.getTitleToolTip()));
		Optional<Written> written = work.run(new SaveEntries(fresh, false)).filter(done -> !done.conflict());
		written.ifPresent(done -> done.stamps().forEach(document::saved));
		return written.isPresent();
	}

	/** Copies the pictures that an entry shows to another folder. */
	void copyPictures(Entry entry, Path from, Path to) {
		if (!from.equals(to)) {
			new BusyOperation(reporter, NLS.bind(Messages.Save_failed, to)).run(_ -> {
				try {
					new PictureStore(to).copy(entry, from);
					return to;
				} catch (IOException e) {
					throw reporter.exception(NLS.bind(Messages.Save_failed, to), e);
				}
			});
		}
	}

	private boolean resolve(EntryFileWatch.Answer answer) {
		return switch (answer) {
		case SAVE_AS -> {
			EntryCopies.saveAs(editor, this);
			yield false;
		}
		case OVERWRITE -> save(true);
		case RELOAD -> {
			reload();
			yield false;
		}
		case CANCEL -> false;
		};
	}

	/** Shows what the file has now. */
	void reload() {
		switch (OpenedEntry.read(document.file(document.main()))) {
		case OpenedEntry.Readable(var opened) -> {
			watch.known();
			editor.discard();
			document.revert(opened);
		}
		case OpenedEntry.Refused(var problem) -> reporter.show(NLS.bind(Messages.Open_refused, problem.file(), EntryWords.of(problem)), null);
		}
	}
}
