package org.certclinic.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.certclinic.knowledge.lint.FileFindings;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.io.EntryLinker;
import org.certclinic.knowledge.model.io.FileProblem;
import org.certclinic.knowledge.model.io.FileProblem.Kind;
import org.certclinic.knowledge.model.io.ReadResult;

/** Loads knowledge bases: reads every file, reports the ones that cannot be used, links the rest. */
public final class KnowledgeLoader {
	/** The folder in a knowledge base's with copies of overridden entries, which are no entries themselves. */
	public static final String OVERRIDDEN = "overridden";

	private final Map<String, LayeredEntry> entries = new LinkedHashMap<>();
	private final List<LintFinding> problems = new ArrayList<>();

	private KnowledgeLoader() {
	}

	/**
	 * The base that the files and folders in {@code paths} make; what is wrong with a file is among its problems. An entry of a
	 * later path that says so takes the place of the one with its id of an earlier path.
	 */
	public static KnowledgeBase load(List<Path> paths) {
		return load(paths, KnowledgeBase.empty());
	}

	/**
	 * The same; files that are as they were in {@code before} are not read again, unless what they name has changed.
	 *
	 * @param before an older state of the base, or of one with some of the folders
	 */
	public static KnowledgeBase load(List<Path> paths, KnowledgeBase before) {
		var loader = new KnowledgeLoader();
		List<FileState> files = new ArrayList<>();
		for (int layer = 0; layer < paths.size(); layer++) {
			try {
				files.addAll(FileState.below(paths.get(layer), layer, loader::reportUnreadable));
			} catch (IOException e) {
				loader.reportUnreadable(paths.get(layer), e);
			}
		}
		return loader.linked(paths, new BaseReading(before).read(files));
	}

	/** The base that only these files of it would make. */
	static KnowledgeBase load(List<Path> paths, List<FileState> files) {
		return new KnowledgeLoader().linked(paths, new BaseReading(KnowledgeBase.empty()).read(files));
	}

	/** The knowledge files at or below {@code path}, in the order of their names. What cannot be looked into is passed over. */
	public static List<Path> files(Path path) throws IOException {
		return FileState.below(path, 0, (_, _) -> { // load() reports it
		}).stream().map(FileState::file).toList();
	}

	private KnowledgeBase linked(List<Path> paths, List<ReadFile> files) {
		files.forEach(this::add);
		link(files);
		return new KnowledgeBase(paths, entries, problems, files);
	}

	private void reportUnreadable(Path path, IOException reason) {
		report(new FileProblem(path, 0, Kind.UNREADABLE, reason.getClass().getSimpleName()), Optional.empty());
	}

	private void add(ReadFile read) {
		Path file = read.note().state().file();
		int layer = read.note().state().layer();
		switch (read.result()) {
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

	private void link(List<ReadFile> files) {
		var linker = new EntryLinker(id -> Optional.ofNullable(entries.get(id)).map(LayeredEntry::entry));
		for (ReadFile file : files) {
			if (file.fresh() && !file.note().names().isEmpty() && file.result() instanceof ReadResult.Read(var entry)) {
				link(linker, entry, file.note().state().file());
			}
		}
	}

	private void link(EntryLinker linker, Entry entry, Path file) {
		List<String> dangling = linker.link(entry);
		if (entries.get(entry.getId()).entry() == entry) { // of one that is overridden, links matter to nobody
			for (String missing : dangling) {
				report(new FileProblem(file, Lines.of(file, "#" + missing + '"'), Kind.DANGLING_REFERENCE, missing),
						Optional.of(entry.getId()));
			}
		}
	}

	private void report(FileProblem problem, Optional<String> entry) {
		problems.add(FileFindings.of(problem, entry));
	}
}
