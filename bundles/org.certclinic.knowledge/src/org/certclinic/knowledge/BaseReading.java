package org.certclinic.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.io.KnowledgeReader;
import org.certclinic.knowledge.model.io.ReadResult;

/**
 * Reads the files of a base, as far as an older state of it does not have them. An entry is only kept if it names none that is
 * read again, because entries are linked to each other and are not changed once they are.
 */
final class BaseReading {
	/** Files that one thread reads before others help; a usual base has no more. */
	private static final int ALONE = 200;

	private final KnowledgeReader reader = new KnowledgeReader();
	private final Map<FileState, ReadFile> known = new HashMap<>();
	private final Set<String> faulty = new HashSet<>();

	BaseReading(KnowledgeBase before) {
		before.files().stream().filter(file -> file.result() instanceof ReadResult.Read)
				.forEach(file -> known.put(file.note().state(), file.kept()));
		before.problems().stream().map(LintFinding::entry).forEach(entry -> entry.ifPresent(faulty::add));
	}

	/** What became of each file, in their order. */
	List<ReadFile> read(List<FileState> files) {
		Map<FileState, ReadFile> results = new HashMap<>(known);
		results.keySet().retainAll(new HashSet<>(files));
		List<FileNote> changed = new ArrayList<>();
		known.forEach((state, file) -> {
			if (!results.containsKey(state) || faulty.contains(file.note().id())) {
				changed.add(file.note());
			}
		});
		List<FileNote> kept = results.values().stream().map(ReadFile::note).toList();
		for (ReadFile file : readAll(files.stream().filter(state -> !results.containsKey(state)).toList())) {
			results.put(file.note().state(), file);
			changed.add(file.note());
		}
		Set<String> touched = FileNote.touched(kept, changed, _ -> true);
		readAll(kept.stream().filter(note -> touched.contains(note.id())).map(FileNote::state).toList())
				.forEach(file -> results.put(file.note().state(), file));
		return files.stream().map(results::get).toList();
	}

	private List<ReadFile> readAll(List<FileState> files) {
		List<ReadFile> results = new ArrayList<>(files.size());
		// the first ones alone: what the model finds out about itself is then there for all threads
		files.stream().limit(ALONE).map(this::read).forEach(results::add);
		if (files.size() > ALONE) {
			results.addAll(files.subList(ALONE, files.size()).parallelStream().map(this::read).toList());
		}
		return results;
	}

	private ReadFile read(FileState file) {
		ReadResult result = reader.read(file.file());
		return new ReadFile(FileNote.of(file, result), result, true);
	}
}
