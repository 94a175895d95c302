package org.certclinic.knowledge.layer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;

import org.certclinic.core.AtomicFile;
import org.certclinic.core.AtomicFile.Readers;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.KnowledgeLoader;
import org.certclinic.knowledge.LayeredEntry;
import org.certclinic.knowledge.compare.EntryMerge;
import org.certclinic.knowledge.compare.MergeResult;
import org.certclinic.knowledge.compare.MergeSide;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.io.EntryLinker;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.KnowledgeWriter;
import org.certclinic.knowledge.model.io.ReadResult;
import org.certclinic.knowledge.picture.PictureStore;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Overrides entries of one knowledge base by those of a later one. A copy of the overridden entry as it was is kept beside the own one:
 * it tells what the own one changes, and what the other has changed since.
 */
public final class Layers {
	private final KnowledgeBase base;
	private final KnowledgeReader reader = new KnowledgeReader();

	public Layers(KnowledgeBase base) {
		this.base = base;
	}

	/**
	 * Makes an own entry that overrides {@code entry} and does not differ yet, with the pictures it shows; answers its file.
	 *
	 * @param entry  of the base
	 * @param folder of a knowledge base that is used after the entry's
	 * @throws FileAlreadyExistsException where the folder has such an entry
	 */
	public Path override(Entry entry, Path folder) throws IOException {
		Path file = folder.resolve(kindFolder(entry)).resolve(entry.getId() + extension(entry));
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString()); // and its copy stays as it is
		}
		byte[] content = Files.readAllBytes(base.file(entry));
		Entry own = entry(base.file(entry), content);
		own.setOverrides(KnowledgeFactory.eINSTANCE.createOverridden());
		own.getOverrides().setRevision(own.getRevision());
		own.setLifecycle(Lifecycle.DRAFT);
		own.getHistory().clear();
		own.getComments().clear();
		Files.createDirectories(file.getParent());
		new PictureStore(folder).copy(own, base.folder(entry));
		write(copyIn(folder, entry), content);
		new AtomicFile(file).create(new KnowledgeWriter().bytes(own), Readers.USUAL);
		return file;
	}

	/** What the entry with this id overrides, and whether that has changed; empty where it overrides nothing. */
	public Optional<OverrideState> state(String id) {
		return base.layered(id).flatMap(own -> own.below().map(lower -> new OverrideState(own, lower, linked(copy(own)))));
	}

	/**
	 * Merges what the overridden entry has changed since the copy into the own one. Nothing is written: save the merged entry, then
	 * {@linkplain #renewCopy renew the copy}.
	 *
	 * @param own     the own entry as it is written at the moment
	 * @param choices the side that wins a conflict, by the conflict's number; theirs is the overridden entry
	 * @throws IOException where the overridden entry cannot be read any more, or its copy is gone
	 */
	public MergeResult merge(Entry own, IntFunction<Optional<MergeSide>> choices) throws IOException {
		LayeredEntry layered = base.layered(own.getId()).orElseThrow();
		LayeredEntry lower = layered.below().orElseThrow();
		Entry before = copy(layered).orElseThrow(() -> new IOException("no copy of " + own.getId()));
		Entry now = entry(lower.file(), Files.readAllBytes(lower.file()));
		int revision = now.getRevision();
		MergeResult result = EntryMerge.merge(Optional.of(before), own, OverrideState.withoutLife(now, before), choices);
		result.merged().ifPresent(merged -> merged.getOverrides().setRevision(revision));
		return result;
	}

	/** Keeps the overridden entry as it is now as the copy: its changes have been taken over, or passed over. */
	public void renewCopy(String id) throws IOException {
		LayeredEntry own = base.layered(id).orElseThrow();
		byte[] content = Files.readAllBytes(own.below().orElseThrow().file());
		entry(own.file(), content);
		write(copyFile(own), content);
	}

	private Optional<Entry> copy(LayeredEntry own) {
		Path file = copyFile(own);
		return Files.exists(file) && reader.read(file) instanceof ReadResult.Read(var entry)
				&& EntryMerge.fits(Optional.empty(), own.entry(), entry) ? Optional.of(entry) : Optional.empty();
	}

	private Optional<Entry> linked(Optional<Entry> entry) {
		entry.ifPresent(new EntryLinker(base::find)::link);
		return entry;
	}

	private Entry entry(Path file, byte[] content) throws IOException {
		return switch (reader.read(file, content)) {
		case ReadResult.Read(var entry) -> entry;
		case ReadResult.Refused(var problem) -> throw new IOException(problem.toString()); // replaced since it was loaded
		};
	}

	private Path copyFile(LayeredEntry own) {
		Path layer = base.layers().get(own.layer());
		return copyIn(Files.isDirectory(layer) ? layer : base.folder(own.entry()), own.entry());
	}

	private static Path copyIn(Path folder, Entry entry) {
		return folder.resolve(KnowledgeLoader.OVERRIDDEN).resolve(entry.getId() + ".xml");
	}

	private static void write(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		new AtomicFile(file).write(content, Readers.USUAL);
	}

	private static String kindFolder(Entry entry) {
		return switch (entry) {
		case Case _ -> "cases";
		case Cause _ -> "causes";
		default -> "remedies";
		};
	}

	private static String extension(Entry entry) {
		return switch (entry) {
		case Case _ -> ".case";
		case Cause _ -> ".cause";
		default -> ".remedy";
		};
	}
}
