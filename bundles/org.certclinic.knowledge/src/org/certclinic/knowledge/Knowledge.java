package org.certclinic.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.search.CaseSearch;

/**
 * The knowledge that is in use: searched at once through a kept index, loaded as a whole when an entry is asked for. Thread-safe.
 */
public final class Knowledge implements AutoCloseable {
	private final List<Path> folders;
	private KnowledgeBase base;

	private Knowledge(List<Path> folders) {
		this.folders = List.copyOf(folders);
	}

	/**
	 * Opens the knowledge bases in {@code folders}. What is wrong with them is in the base's problems.
	 *
	 * @param cache folder for the index, made and kept if it can be; without it the index lives in memory
	 */
	public static Knowledge open(List<Path> folders, Optional<Path> cache) {
		return new Knowledge(folders);
	}

	/** Finds cases; ready at once. */
	public CaseSearch search() {
		throw new UnsupportedOperationException();
	}

	/** All entries. The first call reads the files. */
	public synchronized KnowledgeBase base() {
		if (base == null) {
			base = KnowledgeBase.empty();
		}
		return base;
	}

	/** The folders it was opened with. */
	public List<Path> folders() {
		return folders;
	}

	@Override
	public void close() {
	}
}
