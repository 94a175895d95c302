package org.certclinic.knowledge;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.search.IndexSource;

/** The cases of knowledge files; only those are read that an older index does not know as they are now. */
final class IndexedFiles implements IndexSource {
	private final List<Path> folders;
	private final List<FileState> files;
	private final Supplier<KnowledgeBase> base;

	/** @param base all of it, read when it is asked for */
	IndexedFiles(List<Path> folders, List<FileState> files, Supplier<KnowledgeBase> base) {
		this.folders = folders;
		this.files = files;
		this.base = base;
	}

	@Override
	public List<Case> all() {
		return base.get().cases();
	}

	@Override
	public Optional<String> notes() {
		return FileNotes.written(folders, base.get().notes());
	}

	@Override
	public Optional<Change> since(String notes) {
		return FileNotes.read(folders, notes).flatMap(this::since);
	}

	private Optional<Change> since(List<FileNote> before) {
		Map<FileState, FileNote> known = before.stream().collect(Collectors.toMap(FileNote::state, Function.identity(), (a, _) -> a));
		List<FileState> fresh = files.stream().filter(file -> !known.containsKey(file)).toList();
		if (fresh.size() > files.size() / 2) {
			return Optional.empty();
		}
		List<FileNote> read = KnowledgeLoader.load(folders, fresh).notes();
		Set<FileState> present = new HashSet<>(files);
		List<FileNote> changed = new ArrayList<>(read);
		before.stream().filter(note -> !present.contains(note.state())).forEach(changed::add);
		Map<FileState, FileNote> now = read.stream().collect(Collectors.toMap(FileNote::state, Function.identity()));
		files.stream().filter(known::containsKey).forEach(file -> now.put(file, known.get(file)));
		// a case is indexed with the words of its causes and remedies, and without those of cases that it leads to
		Set<String> touched = FileNote.touched(now.values(), changed, note -> !note.aCase());
		Set<FileState> needed = needed(now.values(), touched);
		KnowledgeBase part = KnowledgeLoader.load(folders, files.stream().filter(needed::contains).toList());
		return Optional.of(new Change(touched, part.cases().stream().filter(item -> touched.contains(item.getId())).toList(),
				FileNotes.written(folders, files.stream().map(now::get).toList())));
	}

	/** The files of those entries, and of the causes and remedies whose words they are found by. */
	private static Set<FileState> needed(Collection<FileNote> notes, Set<String> ids) {
		Map<String, List<FileNote>> byId = notes.stream().collect(Collectors.groupingBy(FileNote::id));
		Set<FileState> needed = new LinkedHashSet<>();
		Set<String> seen = new HashSet<>(ids);
		Deque<String> open = new ArrayDeque<>(ids);
		while (!open.isEmpty()) {
			for (FileNote note : byId.getOrDefault(open.pop(), List.of())) {
				needed.add(note.state());
				note.names().stream().filter(name -> byId.getOrDefault(name, List.of()).stream().anyMatch(named -> !named.aCase()))
						.filter(seen::add).forEach(open::add);
			}
		}
		return needed;
	}
}
