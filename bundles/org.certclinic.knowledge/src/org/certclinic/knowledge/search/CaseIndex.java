package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.knowledge.model.Case;

/**
 * The index over the cases of a knowledge base: kept between runs in a folder of its own, or made in memory. It has one segment,
 * nothing deleted, and cases by id, so that statistics and ties are the same however it came about.
 */
public final class CaseIndex implements AutoCloseable {
	/** Changes whenever equal cases would be kept otherwise, for example indexed with another analyzer. */
	private static final String FORMAT = "6";
	/** Megabytes of new documents held in memory before they are written. A usual base needs a few. */
	private static final double BUFFER = 64;

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
	 * The index kept in {@code cache} for the files with this fingerprint. If it is not there, it is made of the latest one for
	 * an older state of the same files, or else of all cases. Several programs may do so at the same time. Falls back to memory
	 * where nothing can be kept.
	 *
	 * @param fingerprint a file name that differs when the files differ
	 */
	public static CaseIndex kept(Path cache, String fingerprint, IndexSource cases) {
		var place = Place.of(cache, fingerprint);
		return open(place.folder()).or(() -> updated(place, cases)).orElseGet(() -> {
			Iterable<Case> all = cases.all();
			return make(place, cases.notes(), folder -> write(folder, all)).orElseGet(() -> inMemory(all));
		});
	}

	/**
	 * The cases of findings as the index in {@code cache} has them, without opening it; nothing where there is none for this fingerprint.
	 * One that is then made has them.
	 */
	public static Optional<CaseDirectory> keptFindings(Path cache, String fingerprint) {
		return KeptFindings.read(Place.of(cache, fingerprint).folder()).map(CaseDirectory.class::cast);
	}

	/** Where an index is kept; only those with the same version are alike. */
	private record Place(Path parent, String fingerprint, String version) {
		static Place of(Path cache, String fingerprint) {
			return new Place(cache.resolve("index-" + FORMAT), fingerprint, "-" + Concepts.version());
		}

		Path folder() {
			return parent.resolve(fingerprint + version);
		}

		boolean isAlike(Path other) {
			return other.toString().endsWith(version) && !other.equals(folder());
		}
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

	private static Optional<CaseIndex> updated(Place place, IndexSource cases) {
		for (Path older : new KeptIndexes(place.parent()).latest()) {
			Optional<IndexSource.Change> change = Optional.of(older).filter(place::isAlike).flatMap(KeptIndexes::notes)
					.flatMap(cases::since);
			if (change.isPresent()) {
				return make(place, change.get().notes(), folder -> update(older, folder, change.get()));
			}
		}
		return Optional.empty();
	}

	private static Optional<CaseIndex> make(Place place, Optional<String> notes, KeptIndexes.Writing writing) {
		return new KeptIndexes(place.parent()).make(place.folder(), notes, writing) ? open(place.folder()) : Optional.empty();
	}

	private static void write(Path folder, Iterable<Case> cases) throws IOException {
		try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE)) {
			write(directory, cases);
			writeFindings(directory, folder);
		}
	}

	private static void writeFindings(Directory directory, Path folder) throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			KeptFindings.write(reader, folder);
		}
	}

	private static void write(Directory directory, Iterable<Case> cases) throws IOException {
		write(directory, cases, new CaseDocuments(new Concepts()));
	}

	static void write(Directory directory, Iterable<Case> cases, CaseDocuments documents) throws IOException {
		try (IndexWriter writer = writer(directory)) {
			for (Case item : cases) {
				writer.addDocument(documents.document(item));
			}
			writer.forceMerge(1);
		}
	}

	private static void update(Path older, Path folder, IndexSource.Change change) throws IOException {
		KeptIndexes.share(older, folder);
		var documents = new CaseDocuments(new Concepts());
		try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE)) {
			try (IndexWriter writer = writer(directory)) {
				for (String id : change.touched()) {
					writer.deleteDocuments(new Term(Fields.ID, id));
				}
				for (Case item : change.cases()) {
					writer.addDocument(documents.document(item));
				}
				writer.forceMerge(1); // no word of what was taken out counts any more
			}
			writeFindings(directory, folder);
		} catch (RuntimeException e) {
			throw new IOException("the older index is damaged", e);
		}
	}

	private static IndexWriter writer(Directory directory) throws IOException {
		return new IndexWriter(directory, new IndexWriterConfig(new CaseAnalyzer(CaseAnalyzer.Use.INDEX)).setUseCompoundFile(true)
				.setSimilarity(QueryPlan.SIMILARITY).setRAMBufferSizeMB(BUFFER)
				.setIndexSort(new Sort(new SortField(Fields.ID, SortField.Type.STRING))));
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
