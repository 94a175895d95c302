package org.certclinic.knowledge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.io.EntryLinker;
import org.certclinic.knowledge.model.io.ReadResult;

/**
 * What is remembered of a file that was read: whose entry it has and whom that names.
 *
 * @param id    empty where the file was refused
 * @param aCase whether the entry is a case
 * @param names ids, those among them that no entry has
 */
record FileNote(FileState state, String id, boolean aCase, Set<String> names) {
	FileNote {
		names = Set.copyOf(names);
	}

	/** Before the entry is linked. */
	static FileNote of(FileState state, ReadResult result) {
		return result instanceof ReadResult.Read(var entry) ? new FileNote(state, entry.getId(), entry instanceof Case, EntryLinker.named(entry))
				: new FileNote(state, "", false, Set.of());
	}

	/**
	 * The ids of the {@code changed} entries, of those that name one of these, and so on.
	 *
	 * @param through whether what names this entry is touched as well
	 */
	static Set<String> touched(Collection<FileNote> notes, Collection<FileNote> changed, Predicate<FileNote> through) {
		Set<String> touched = ids(changed, _ -> true);
		Set<String> spreading = ids(changed, through);
		boolean more = !spreading.isEmpty();
		while (more) {
			List<FileNote> naming = notes.stream().filter(note -> note.names().stream().anyMatch(spreading::contains)).toList();
			touched.addAll(ids(naming, _ -> true));
			more = spreading.addAll(ids(naming, through));
		}
		return touched;
	}

	private static Set<String> ids(Collection<FileNote> notes, Predicate<FileNote> which) {
		return notes.stream().filter(which).map(FileNote::id).filter(id -> !id.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
