package org.certclinic.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
	private KnowledgeBase base;

	private Knowledge(List<Path> folders, Optional<Path> cache) {
		this.folders = List.copyOf(folders);
		this.index = cache.map(folder -> CaseIndex.kept(folder, fingerprint(folders), () -> base().cases()))
				.orElseGet(() -> CaseIndex.inMemory(base().cases()));
		this.search = new LuceneCaseSearch(index, new CodeBook(), LocalDate::now);
		this.findings = new IndexedFindings(index);
	}

	/**
	 * Opens the knowledge bases in {@code folders}. What is wrong with them is in the base's problems.
	 *
	 * @param cache folder for the index, made and kept if it can be; without it the index lives in memory
	 */
	public static Knowledge open(List<Path> folders, Optional<Path> cache) {
		return new Knowledge(folders, cache);
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
			base = KnowledgeLoader.load(folders);
		}
		return base;
	}

	/** The folders it was opened with. */
	public List<Path> folders() {
		return folders;
	}

	@Override
	public void close() {
		index.close();
	}

	/** Differs when a file is added, removed or changed: names, sizes and times of all files. */
	private static String fingerprint(List<Path> folders) {
		var names = new CRC32C(); // against chance, not against malice: who can write there can write the index as well
		var states = new CRC32();
		try {
			for (Path folder : folders) {
				names.update(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
				for (Path file : KnowledgeLoader.files(folder)) {
					names.update(file.toString().getBytes(StandardCharsets.UTF_8));
					var attributes = Files.readAttributes(file, BasicFileAttributes.class);
					states.update((attributes.size() + "|" + attributes.lastModifiedTime().toMillis() + "\n")
							.getBytes(StandardCharsets.UTF_8));
				}
			}
			return String.format("%08x%08x", names.getValue(), states.getValue());
		} catch (IOException e) {
			return "unreadable"; // the base says which folder; its index holds what could be read
		}
	}
}
