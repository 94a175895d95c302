package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.certclinic.knowledge.model.Case;

/** The index over the cases of a knowledge base: kept between runs in a folder of its own, or made in memory. */
public final class CaseIndex implements AutoCloseable {
	/** Changes whenever equal cases would be indexed otherwise, for example with another analyzer. */
	private static final String FORMAT = "4";
	/** Megabytes of new documents held in memory before they are written. A usual base needs a few. */
	private static final double BUFFER = 64;
	/** Kept indexes beyond this many are removed, the oldest first. */
	private static final int KEPT = 6;

	private final DirectoryReader reader;

	private CaseIndex(DirectoryReader reader) {
		this.reader = reader;
	}

	/** An index in memory. */
	public static CaseIndex inMemory(Iterable<Case> cases) {
		try {
			var directory = new ByteBuffersDirectory();
			write(directory, cases);
			return new CaseIndex(DirectoryReader.open(directory));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory does not fail
		}
	}

	/**
	 * The index kept in {@code cache} for the files with this fingerprint; it is made first if it is not there. Several
	 * programs may do so at the same time. Falls back to memory where nothing can be kept.
	 *
	 * @param fingerprint a file name that differs when the files differ
	 */
	public static CaseIndex kept(Path cache, String fingerprint, Supplier<? extends Iterable<Case>> cases) {
		Path folder = cache.resolve("index-" + FORMAT).resolve(fingerprint + "-" + Concepts.version());
		return open(folder).orElseGet(() -> {
			Iterable<Case> all = cases.get();
			return make(folder, all).or(() -> open(folder)).orElseGet(() -> inMemory(all));
		});
	}

	private static Optional<CaseIndex> open(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new CaseIndex(DirectoryReader.open(FSDirectory.open(folder, NoLockFactory.INSTANCE))));
		} catch (IOException | RuntimeException e) {
			return Optional.empty(); // damaged: as good as not there
		}
	}

	/** Writes beside its place first, so that others see the whole index or none. */
	private static Optional<CaseIndex> make(Path folder, Iterable<Case> cases) {
		try {
			Files.createDirectories(folder.getParent());
			Path temporary = Files.createTempDirectory(folder.getParent(), "new-");
			try (Directory directory = FSDirectory.open(temporary, NoLockFactory.INSTANCE)) {
				write(directory, cases);
				if (Files.exists(folder)) {
					remove(folder); // it could not be opened
				}
				Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
			} catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
				// another program was faster: use its index
			} finally {
				remove(temporary);
			}
			removeOld(folder.getParent());
			return open(folder);
		} catch (IOException | UncheckedIOException e) {
			return Optional.empty(); // no room or no right to write: the index lives in memory
		}
	}

	private static void write(Directory directory, Iterable<Case> cases) throws IOException {
		write(directory, cases, new CaseDocuments(new Concepts()));
	}

	static void write(Directory directory, Iterable<Case> cases, CaseDocuments documents) throws IOException {
		var config = new IndexWriterConfig(new CaseAnalyzer(CaseAnalyzer.Use.INDEX)).setUseCompoundFile(true)
				.setSimilarity(QueryPlan.SIMILARITY).setRAMBufferSizeMB(BUFFER);
		try (var writer = new IndexWriter(directory, config)) {
			for (Case item : cases) {
				writer.addDocument(documents.document(item));
			}
			writer.forceMerge(1);
		}
	}

	private static void removeOld(Path folder) throws IOException {
		try (Stream<Path> indexes = Files.list(folder)) {
			indexes.sorted(Comparator.comparing(CaseIndex::age).reversed()).skip(KEPT).forEach(CaseIndex::remove);
		}
	}

	private static java.nio.file.attribute.FileTime age(Path folder) {
		try {
			return Files.getLastModifiedTime(folder);
		} catch (IOException e) {
			return java.nio.file.attribute.FileTime.fromMillis(0); // removed by another program meanwhile
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

	DirectoryReader reader() {
		return reader;
	}

	@Override
	public void close() {
		try {
			reader.close();
			reader.directory().close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
