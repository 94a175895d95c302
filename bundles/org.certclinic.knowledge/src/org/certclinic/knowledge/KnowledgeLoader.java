package org.certclinic.knowledge;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.certclinic.knowledge.lint.FileFindings;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.io.EntryLinker;
import org.certclinic.knowledge.model.io.FileProblem;
import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.ReadResult;

/** Loads knowledge bases: reads every file, reports the ones that cannot be used, links the rest. */
public final class KnowledgeLoader {
	/** Folders in a knowledge base's folder are read to this depth. */
	private static final int MAX_DEPTH = 8;
	/** The folder in a knowledge base's with copies of overridden entries, which are no entries themselves. */
	public static final String OVERRIDDEN = "overridden";

	/** Files that one thread reads before others help; a usual base has no more. */
	private static final int ALONE = 200;

	private final KnowledgeReader reader = new KnowledgeReader();
	private final Map<String, LayeredEntry> entries = new LinkedHashMap<>();
	private final List<LintFinding> problems = new ArrayList<>();

	private KnowledgeLoader() {
	}

	/**
	 * The base that the files and folders in {@code paths} make; what is wrong with a file is among its problems. An entry of a
	 * later path that says so takes the place of the one with its id of an earlier path.
	 */
	public static KnowledgeBase load(List<Path> paths) {
		var loader = new KnowledgeLoader();
		for (int layer = 0; layer < paths.size(); layer++) {
			loader.readAll(paths.get(layer), layer);
		}
		loader.link();
		return new KnowledgeBase(paths, loader.entries, loader.problems);
	}

	/** The knowledge files at or below {@code path}, in the order of their names. What cannot be looked into is passed over. */
	public static List<Path> files(Path path) throws IOException {
		return files(path, (_, _) -> { // load() reports it
		});
	}

	private static List<Path> files(Path path, BiConsumer<Path, IOException> unreadable) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return folder.endsWith(OVERRIDDEN) && !folder.equals(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && (KnowledgeReader.accepts(file) || file.equals(path))) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
				if (file.equals(path)) {
					throw reason;
				}
				unreadable.accept(file, reason);
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(null);
		return files;
	}

	private void readAll(Path path, int layer) {
		try {
			List<Path> files = files(path, this::reportUnreadable);
			List<ReadResult> results = new ArrayList<>(files.size());
			// the first ones alone: what the model finds out about itself is then there for all threads
			files.stream().limit(ALONE).map(reader::read).forEach(results::add);
			if (files.size() > ALONE) {
				results.addAll(files.subList(ALONE, files.size()).parallelStream().map(reader::read).toList());
			}
			for (int i = 0; i < files.size(); i++) {
				add(files.get(i), results.get(i), layer);
			}
		} catch (IOException e) {
			reportUnreadable(path, e);
		}
	}

	private void reportUnreadable(Path path, IOException reason) {
		report(new FileProblem(path, 0, Kind.UNREADABLE, reason.getClass().getSimpleName()), Optional.empty());
	}

	private void add(Path file, ReadResult result, int layer) {
		switch (result) {
		case ReadResult.Refused(var problem) -> report(problem, Optional.empty());
		case ReadResult.Read(var entry) -> {
			LayeredEntry other = entries.get(entry.getId());
			if (other == null || other.yieldsTo(entry, layer)) {
				entries.put(entry.getId(), new LayeredEntry(entry, file, layer, Optional.ofNullable(other)));
			} else {
				report(new FileProblem(file, Lines.of(file, "id=\"" + entry.getId() + '"'), Kind.DUPLICATE_ID,
						entry.getId() + " · " + other.file()), Optional.of(entry.getId()));
			}
		}
		}
	}

	private void link() {
		var linker = new EntryLinker(id -> Optional.ofNullable(entries.get(id)).map(LayeredEntry::entry));
		entries.forEach((id, item) -> {
			for (String missing : linker.link(item.entry())) {
				report(new FileProblem(item.file(), Lines.of(item.file(), "#" + missing + '"'), Kind.DANGLING_REFERENCE, missing),
						Optional.of(id));
			}
			for (var below = item.below(); below.isPresent(); below = below.get().below()) {
				linker.link(below.get().entry()); // only looked at beside what overrides it: its links matter to nobody
			}
		});
	}

	private void report(FileProblem problem, Optional<String> entry) {
		problems.add(FileFindings.of(problem, entry));
	}
}
