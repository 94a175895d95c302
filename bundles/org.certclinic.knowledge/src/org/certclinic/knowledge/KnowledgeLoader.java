package org.certclinic.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.knowledge.lint.FileFindings;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.EntryLinker;
import org.certclinic.knowledge.model.io.FileProblem;
import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.ReadResult;

/** Loads knowledge bases: reads every file, reports the ones that cannot be used, links the rest. */
public final class KnowledgeLoader {
	/** Folders in a knowledge base's folder are read to this depth. */
	private static final int MAX_DEPTH = 8;

	private final KnowledgeReader reader = new KnowledgeReader();
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final Map<String, Path> files = new LinkedHashMap<>();
	private final List<LintFinding> problems = new ArrayList<>();

	private KnowledgeLoader() {
	}

	/** The base that the files and folders in {@code paths} make; what is wrong with a file is among its problems. */
	public static KnowledgeBase load(List<Path> paths) {
		var loader = new KnowledgeLoader();
		for (Path path : paths) {
			loader.readAll(path);
		}
		loader.link();
		return new KnowledgeBase(loader.entries, loader.files, loader.problems);
	}

	/** The knowledge files at or below {@code path}, in the order of their names. */
	public static List<Path> files(Path path) throws IOException {
		try (Stream<Path> tree = Files.find(path, MAX_DEPTH, (file, attributes) -> attributes.isRegularFile(),
				FileVisitOption.FOLLOW_LINKS)) {
			return tree.filter(file -> KnowledgeReader.accepts(file) || file.equals(path)).sorted().toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void readAll(Path path) {
		try {
			files(path).forEach(this::read);
		} catch (IOException e) {
			report(new FileProblem(path, 0, Kind.UNREADABLE, e.getClass().getSimpleName()), Optional.empty());
		}
	}

	private void read(Path file) {
		switch (reader.read(file)) {
		case ReadResult.Refused(var problem) -> report(problem, Optional.empty());
		case ReadResult.Read(var entry) -> {
			Path other = files.putIfAbsent(entry.getId(), file);
			if (other == null) {
				entries.put(entry.getId(), entry);
			} else {
				report(new FileProblem(file, Lines.of(file, "id=\"" + entry.getId() + '"'), Kind.DUPLICATE_ID,
						entry.getId() + " · " + other), Optional.of(entry.getId()));
			}
		}
		}
	}

	private void link() {
		var linker = new EntryLinker(id -> Optional.ofNullable(entries.get(id)));
		entries.forEach((id, entry) -> {
			Path file = files.get(id);
			for (String missing : linker.link(entry)) {
				report(new FileProblem(file, Lines.of(file, "#" + missing + '"'), Kind.DANGLING_REFERENCE, missing),
						Optional.of(id));
			}
		});
	}

	private void report(FileProblem problem, Optional<String> entry) {
		problems.add(FileFindings.of(problem, entry));
	}
}
