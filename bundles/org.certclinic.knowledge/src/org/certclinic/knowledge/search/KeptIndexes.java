package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which indexes are kept, each in a folder of its own with notes and the cases of findings beside Lucene's files. */
final class KeptIndexes {
	/** Indexes beyond this many are removed, the oldest first. */
	private static final int KEPT = 6;
	/** No name that Lucene gives to a file. */
	private static final String NOTES = "notes.tsv";

	private final Path parent;

	KeptIndexes(Path parent) {
		this.parent = parent;
	}

	/** Writes the files of an index into an empty folder. */
	interface Writing {
		void into(Path folder) throws IOException;
	}

	/**
	 * Makes an index beside its place first, so that others see the whole of it or nothing.
	 *
	 * @return whether it is there, be it that another program was faster
	 */
	boolean make(Path folder, Optional<String> notes, Writing writing) {
		try {
			Files.createDirectories(parent);
			Path temporary = Files.createTempDirectory(parent, "new-");
			try {
				writing.into(temporary);
				if (notes.isPresent()) {
					Files.writeString(temporary.resolve(NOTES), notes.get());
				}
				if (Files.exists(folder)) {
					remove(folder); // it could not be opened
				}
				Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
			} catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
				// another program was faster: use its index
			} finally {
				remove(temporary);
			}
			removeOld();
			return true;
		} catch (IOException | UncheckedIOException e) {
			return false; // no room or no right to write
		}
	}

	/** All of them, the latest first. */
	List<Path> latest() {
		if (!Files.isDirectory(parent)) {
			return List.of();
		}
		try (Stream<Path> indexes = Files.list(parent)) {
			return indexes.sorted(Comparator.comparing(KeptIndexes::age).reversed()).toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of(); // as good as empty
		}
	}

	/** What was kept beside an index. */
	static Optional<String> notes(Path folder) {
		try {
			return Optional.of(Files.readString(folder.resolve(NOTES)));
		} catch (IOException e) {
			return Optional.empty(); // it has none, or is being removed
		}
	}

	/** Puts Lucene's files of an index into another folder as well. They are never changed, so that both can have the same ones. */
	static void share(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.filter(file -> !file.endsWith(NOTES) && !file.endsWith(KeptFindings.FILE)).toList()) {
				Path place = to.resolve(file.getFileName());
				try {
					Files.createLink(place, file);
				} catch (IOException | UnsupportedOperationException e) {
					Files.copy(file, place); // the file system has no links
				}
			}
		}
	}

	private void removeOld() {
		latest().stream().skip(KEPT).forEach(KeptIndexes::remove);
	}

	private static FileTime age(Path folder) {
		try {
			return Files.getLastModifiedTime(folder);
		} catch (IOException e) {
			return FileTime.fromMillis(0); // removed by another program meanwhile
		}
	}

	private static void remove(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> tree = Files.walk(folder)) {
			for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		} catch (IOException | UncheckedIOException e) {
			// in use by another program: it is removed another time
		}
	}
}
