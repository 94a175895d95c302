package org.certclinic.knowledge;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes of all files of a base as a text, kept beside its index: a line for the folders, then one for each file. */
final class FileNotes {
	private static final String BETWEEN_FIELDS = "\t";
	private static final String BETWEEN_NAMES = " "; // no id has one
	private static final int FIELDS = 7;
	private static final int BASE = 10;

	private FileNotes() {
	}

	/** Nothing where a path has a character that this text is written with. */
	static Optional<String> written(List<Path> folders, List<FileNote> notes) {
		Stream<Path> paths = Stream.concat(folders.stream(), notes.stream().map(note -> note.state().file()));
		if (paths.anyMatch(path -> path.toString().chars().anyMatch(Character::isISOControl))) {
			return Optional.empty();
		}
		return Optional.of(notes.stream().map(note -> line(folders, note)).collect(Collectors.joining("\n", head(folders) + "\n", "\n")));
	}

	private static String head(List<Path> folders) {
		return folders.stream().map(folder -> folder.toAbsolutePath().toString()).collect(Collectors.joining(BETWEEN_FIELDS));
	}

	private static String line(List<Path> folders, FileNote note) {
		FileState state = note.state();
		Path place = folders.get(state.layer()).relativize(state.file());
		return String.join(BETWEEN_FIELDS, Integer.toString(state.layer()), place.toString(), Long.toString(state.size()),
				Long.toString(state.time()), note.id(), note.aCase() ? "case" : "part", String.join(BETWEEN_NAMES, note.names()));
	}

	/** What was written for the same folders; nothing for others, or where the text is damaged. */
	static Optional<List<FileNote>> read(List<Path> folders, String text) {
		if (!text.startsWith(head(folders) + "\n")) {
			return Optional.empty();
		}
		try {
			List<FileNote> notes = new ArrayList<>();
			text.lines().skip(1).forEach(line -> notes.add(note(folders, line.split(BETWEEN_FIELDS, -1))));
			return Optional.of(notes);
		} catch (NumberFormatException | IndexOutOfBoundsException | InvalidPathException e) {
			return Optional.empty(); // as good as not there
		}
	}

	private static FileNote note(List<Path> folders, String[] fields) {
		String names = fields[FIELDS - 1];
		int layer = Integer.parseInt(fields[0], BASE);
		var state = new FileState(layer, folders.get(layer).resolve(fields[1]), Long.parseLong(fields[2]), Long.parseLong(fields[3]));
		return new FileNote(state, fields[4], fields[5].equals("case"), names.isEmpty() ? Set.of() : Set.of(names.split(BETWEEN_NAMES)));
	}
}
