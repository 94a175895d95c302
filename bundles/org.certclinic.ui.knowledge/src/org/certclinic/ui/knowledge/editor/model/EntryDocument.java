package org.certclinic.ui.knowledge.editor.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.FileStamp;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.EntryReference;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An entry while it is written, with the causes and remedies that are written along with it: each is a file of its own. References
 * to other files are ids only, so that nothing gets lost that is not there. Every change goes through {@link #edit} or
 * {@link #type} and can be undone. For one thread, which saves as well unless it hands {@link #unsaved} to another.
 */
public final class EntryDocument {
	/** What the parts refer to is written before them. */
	private static final Comparator<Entry> REFERRED_FIRST = Comparator
			.comparingInt(entry -> entry instanceof Case ? 2 : entry instanceof Cause ? 1 : 0);

	private final Resource desk = new ResourceImpl(URI.createURI("kb:/"));
	private final EditHistory history;
	private final KnowledgeWriter writer = new KnowledgeWriter();
	private final Translations translations = new Translations();
	private final Map<String, Path> files = new HashMap<>();
	private final Map<Path, Written> written = new HashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<EntrySnapshot> snapshot = Optional.empty();

	/** What is known of a file: its content as the document has it, and how it was on the disk. */
	private record Written(byte[] content, FileStamp stamp) {
	}

	private EntryDocument(Entry main, Path file, IOperationHistory history) {
		this.history = new EditHistory(history, desk);
		place(main, file);
		translations.settle(main);
	}

	/** An entry that was read from its file. */
	public static EntryDocument of(OpenedEntry opened, IOperationHistory history) {
		var document = new EntryDocument(opened.entry(), opened.file(), history);
		document.known(opened);
		return document;
	}

	/** A new entry, not in its file yet. */
	public static EntryDocument fresh(Entry entry, Path file, IOperationHistory history) {
		return new EntryDocument(entry, file, history);
	}

	/** Shows what the file has now, and forgets what was edited. */
	public void revert(OpenedEntry opened) {
		history.clear();
		desk.getContents().clear();
		written.clear();
		place(opened.entry(), opened.file());
		translations.settle(opened.entry());
		known(opened);
		changed();
	}

	/** Forgets its history. */
	public void dispose() {
		history.dispose();
	}

	private void place(Entry entry, Path file) {
		if (entry.eResource() != null) {
			entry.eResource().getContents().remove(entry);
		}
		EntryReference.name(entry);
		files.put(entry.getId(), file);
		desk.getContents().add(entry);
	}

	private void known(OpenedEntry opened) {
		written.put(opened.file(), new Written(writer.bytes(opened.entry()), opened.stamp()));
	}

	/** The entry the document is about. */
	public Entry main() {
		return (Entry) desk.getContents().getFirst();
	}

	/** The entry and those that are written along with it. */
	public List<Entry> entries() {
		return desk.getContents().stream().map(Entry.class::cast).toList();
	}

	/** The entry with this id, if it is one of {@link #entries}. */
	public Optional<Entry> entry(String id) {
		return entries().stream().filter(entry -> entry.getId().equals(id)).findFirst();
	}

	/** Whether it is part of what can be changed here. */
	public boolean owns(EObject part) {
		return EcoreUtil.getRootContainer(part).eResource() == desk;
	}

	/** Where an entry is, or will be. */
	public Path file(Entry entry) {
		return files.get(entry.getId());
	}

	/** The folder in which new entries of this document are made. */
	public Path folder() {
		return file(main()).toAbsolutePath().getParent();
	}

	/** Under which the operation history keeps the edits. */
	public IUndoContext context() {
		return history.context();
	}

	/** How far the translations of texts have come. */
	public Translations translations() {
		return translations;
	}

	/** Makes a change that is undone as a whole. */
	public void edit(String label, Runnable change) {
		if (history.edit(label, new Object(), change)) {
			changed();
		}
	}

	/**
	 * Makes the change of one key. What is typed at one place without a pause for anything else is undone as a whole.
	 *
	 * @param place equal for the keys that belong together
	 */
	public void type(String label, Object place, Runnable change) {
		if (history.type(label, place, change)) {
			changed();
		}
	}

	/** Ends what is typed: what comes next is undone on its own. */
	public void closeTyping() {
		history.closeTyping();
	}

	/** Puts another entry with the same id into the place of the main one; only inside an edit. */
	public void replaceMain(Entry entry) {
		if (entry.eResource() != null) {
			entry.eResource().getContents().remove(entry);
		}
		EntryReference.name(entry);
		desk.getContents().set(0, entry);
	}

	/** Puts a new entry on the desk; only inside an edit. */
	public void add(Entry entry, Path file) {
		place(entry, file);
	}

	/** Puts an entry on the desk that was read to be changed along; only inside an edit. */
	public void add(OpenedEntry opened) {
		if (written.get(opened.file()) == null) {
			translations.settle(opened.entry());
		}
		place(opened.entry(), opened.file());
		known(opened);
	}

	public void undo() {
		history.undo();
		changed();
	}

	public void redo() {
		history.redo();
		changed();
	}

	/** What would be undone. */
	public Optional<String> undoLabel() {
		return history.undoLabel();
	}

	/** What would be done again. */
	public Optional<String> redoLabel() {
		return history.redoLabel();
	}

	/** Whether saving would write anything. A new entry is to be saved from the start. */
	public boolean isDirty() {
		return history.isChanged() || !written.containsKey(file(main()));
	}

	/** What the file of an entry would have now. */
	public byte[] content(Entry entry) {
		return writer.bytes(entry);
	}

	/** The files that saving has to write, in this order: whatever stops it, no reference is left that leads nowhere. */
	public List<Unsaved> unsaved() {
		List<Unsaved> unsaved = new ArrayList<>();
		for (Entry entry : entries().stream().sorted(REFERRED_FIRST).toList()) {
			Path file = file(entry);
			byte[] content = content(entry);
			Written known = written.get(file);
			if (known == null || !Arrays.equals(known.content, content)) {
				unsaved.add(new Unsaved(file, content, Optional.ofNullable(known).map(Written::stamp)));
			}
		}
		return unsaved;
	}

	/** Tells the document that a file has this content now. */
	public void saved(Unsaved file, FileStamp stamp) {
		written.put(file.file(), new Written(file.content(), stamp));
	}

	/** Tells the document that all its files are saved. */
	public void saved() {
		history.saved();
		entries().forEach(translations::settle);
		changed();
	}

	/** How each file was on the disk when it was read or written here. */
	public Map<Path, FileStamp> stamps() {
		Map<Path, FileStamp> stamps = new HashMap<>();
		entries().stream().map(this::file).filter(written::containsKey).forEach(file -> stamps.put(file, written.get(file).stamp));
		return stamps;
	}

	/** The entry and those written along as they are now, the same one until the next change; quick enough to be taken for every key. */
	public EntrySnapshot snapshot() {
		if (snapshot.isEmpty()) {
			snapshot = Optional.of(new EntrySnapshot(filed(main()),
					entries().stream().filter(entry -> entry != main()).sorted(REFERRED_FIRST).map(this::filed).toList()));
		}
		return snapshot.orElseThrow();
	}

	private EntrySnapshot.Filed filed(Entry entry) {
		return new EntrySnapshot.Filed(entry, file(entry));
	}

	/** The entry as it is now, linked with {@code base} and what is written along. Any thread may read it. */
	public Draft draft(KnowledgeBase base) {
		return snapshot().draft(base);
	}

	/** Runs {@code listener} after each change, also by undo, redo and saving. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		snapshot = Optional.empty();
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
