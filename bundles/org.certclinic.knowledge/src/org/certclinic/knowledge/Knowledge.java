package org.certclinic.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.search.CaseIndex;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.IndexedFindings;
import org.certclinic.knowledge.search.LuceneCaseSearch;

/**
 * The knowledge that is in use: searched at once through a kept index, loaded as a whole when an entry is asked for. Thread-safe.
 */
public final class Knowledge implements AutoCloseable {
	private final List<Path> folders;
	private final CaseIndex index;
	private final CaseSearch search;
	private final CaseDirectory findings;
	private KnowledgeBase before;
	private KnowledgeBase base;

	private Knowledge(List<Path> folders, Optional<Path> cache, KnowledgeBase before) {
		this.folders = List.copyOf(folders);
		this.before = before;
		this.index = cache.map(this::kept).orElseGet(() -> CaseIndex.inMemory(base().cases()));
		this.search = new LuceneCaseSearch(index, new CodeBook(), LocalDate::now);
		this.findings = new IndexedFindings(index);
	}

	/**
	 * Opens the knowledge bases in {@code folders}. What is wrong with them is in the base's problems.
	 *
	 * @param cache folder for the index, made and kept if it can be; without it the index lives in memory
	 */
	public static Knowledge open(List<Path> folders, Optional<Path> cache) {
		return new Knowledge(folders, cache, KnowledgeBase.empty());
	}

	/** The same after files may have changed; entries that {@code before} has read and that are as they were are not read again. */
	public static Knowledge reopen(List<Path> folders, Optional<Path> cache, Knowledge before) {
		return new Knowledge(folders, cache, before.loaded().orElseGet(KnowledgeBase::empty));
	}

	/**
	 * The cases that findings and problems point to in these knowledge bases, for who needs nothing else of them: they are read at once where
	 * an index of the files as they are is kept in {@code cache}. Nothing where it is not; who then {@linkplain #open opens} them keeps one.
	 */
	public static Optional<CaseDirectory> keptFindings(List<Path> folders, Path cache) {
		try {
			return CaseIndex.keptFindings(cache, fingerprint(folders, files(folders)));
		} catch (IOException e) {
			return Optional.empty(); // the base says which folder
		}
	}

	private CaseIndex kept(Path cache) {
		try {
			List<FileState> files = files(folders);
			return CaseIndex.kept(cache, fingerprint(folders, files), new IndexedFiles(folders, files, this::base));
		} catch (IOException e) { // the base says which folder; its index holds what could be read
			return CaseIndex.kept(cache, "unreadable", new IndexedFiles(folders, List.of(), this::base));
		}
	}

	/** Finds cases; ready at once. */
	public CaseSearch search() {
		return search;
	}

	/** The index that is searched; open until this is closed. */
	public CaseIndex index() {
		return index;
	}

	/** The cases that findings and problems point to; ready at once. */
	public CaseDirectory findings() {
		return findings;
	}

	/** All entries. The first call reads the files. */
	public synchronized KnowledgeBase base() {
		if (base == null) {
			base = KnowledgeLoader.load(folders, before);
			before = KnowledgeBase.empty(); // nothing holds it any longer
		}
		return base;
	}

	private synchronized Optional<KnowledgeBase> loaded() {
		return Optional.ofNullable(base);
	}

	/** The folders it was opened with. */
	public List<Path> folders() {
		return folders;
	}

	@Override
	public void close() {
		index.close();
	}

	private static List<FileState> files(List<Path> folders) throws IOException {
		return FileState.of(folders, (_, _) -> { // the base reports it
		});
	}

	/** Differs when a file is added, removed or changed: names, sizes and times of all files. */
	private static String fingerprint(List<Path> folders, List<FileState> files) {
		var names = new CRC32C(); // against chance, not against malice: who can write there can write the index as well
		var states = new CRC32();
		folders.forEach(folder -> names.update(bytes(folder.toAbsolutePath().toString())));
		for (FileState file : files) {
			names.update(bytes(file.file().toString()));
			states.update(bytes(file.size() + "|" + file.time() + "\n"));
		}
		return String.format("%08x%08x", names.getValue(), states.getValue());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
