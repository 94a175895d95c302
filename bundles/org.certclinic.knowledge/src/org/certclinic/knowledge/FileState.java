package org.certclinic.knowledge;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.certclinic.knowledge.model.io.KnowledgeReader;

/**
 * A file of a knowledge base as it was found; another one when the file has changed.
 *
 * @param layer which of the knowledge bases that are used together, from 0
 * @param time  of the last change, in milliseconds
 */
record FileState(int layer, Path file, long size, long time) {
	/** Folders in a knowledge base's folder are read to this depth. */
	private static final int MAX_DEPTH = 8;

	/** The knowledge files at or below {@code path}, in the order of their names. */
	static List<FileState> below(Path path, int layer, BiConsumer<Path, IOException> unreadable) throws IOException {
		List<FileState> files = new ArrayList<>();
		Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return folder.endsWith(KnowledgeLoader.OVERRIDDEN) && !folder.equals(path) ? FileVisitResult.SKIP_SUBTREE
						: FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && (KnowledgeReader.accepts(file) || file.equals(path))) {
					files.add(new FileState(layer, file, attributes.size(), attributes.lastModifiedTime().toMillis()));
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
		files.sort(Comparator.comparing(FileState::file));
		return files;
	}

	/** The same of several knowledge bases, each a layer. */
	static List<FileState> of(List<Path> paths, BiConsumer<Path, IOException> unreadable) throws IOException {
		List<FileState> files = new ArrayList<>();
		for (int layer = 0; layer < paths.size(); layer++) {
			files.addAll(below(paths.get(layer), layer, unreadable));
		}
		return files;
	}
}
