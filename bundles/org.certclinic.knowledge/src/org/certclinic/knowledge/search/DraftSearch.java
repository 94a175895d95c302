package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;

/**
 * Searches all cases while one is being written. The others are copied into memory once, without the older state of that case,
 * so that no word of it counts any more; the case as it is now is put between them in its place by id. So every answer has the
 * same cases, scores and order as a search over the base in which it is saved. Thread-safe.
 */
public final class DraftSearch {
	private final DirectoryReader before;
	private final DirectoryReader after;
	private final Concepts concepts = new Concepts();
	private final CaseDocuments documents = new CaseDocuments(concepts);
	private final CodeBook book;
	private final Supplier<LocalDate> today;
	private final String id;

	/**
	 * Copies the index, which takes a second for ten thousand cases; it is not used afterwards.
	 *
	 * @param id the case that is being written, in the index or new
	 */
	public DraftSearch(CaseIndex index, String id, CodeBook book, Supplier<LocalDate> today) {
		this.id = id;
		this.book = book;
		this.today = today;
		try {
			this.before = copy(index.reader(), other -> other.compareTo(id) < 0);
			this.after = copy(index.reader(), other -> other.compareTo(id) > 0);
		} catch (IOException e) {
			throw new UncheckedIOException("the search index cannot be read", e);
		}
	}

	/** The id of the case that is being written. */
	public String id() {
		return id;
	}

	/** A search over all cases with {@code item} as it is now. It lives in memory; nothing is to be closed. */
	public CaseSearch with(Case item) {
		try {
			var directory = new ByteBuffersDirectory();
			CaseIndex.write(directory, List.of(item), documents);
			IndexReader all = new MultiReader(new IndexReader[] { before, DirectoryReader.open(directory), after }, false);
			return new LuceneCaseSearch(all, book, concepts, today);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory does not fail
		}
	}

	private static DirectoryReader copy(IndexReader index, Predicate<String> ids) throws IOException {
		var directory = new ByteBuffersDirectory();
		try (var writer = new IndexWriter(directory, new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler()))) {
			List<CodecReader> leaves = new ArrayList<>();
			for (LeafReaderContext leaf : index.leaves()) {
				var chosen = new Chosen(SlowCodecReaderWrapper.wrap(leaf.reader()), ids(leaf, ids));
				if (chosen.numDocs() > 0) {
					leaves.add(chosen);
				}
			}
			if (!leaves.isEmpty()) {
				writer.addIndexes(leaves.toArray(CodecReader[]::new));
			}
		}
		return DirectoryReader.open(directory);
	}

	private static FixedBitSet ids(LeafReaderContext leaf, Predicate<String> ids) throws IOException {
		var chosen = new FixedBitSet(leaf.reader().maxDoc());
		for (int document = 0; document < leaf.reader().maxDoc(); document++) {
			if (ids.test(CaseFacts.at(document, leaf.reader()).id())) {
				chosen.set(document);
			}
		}
		return chosen;
	}

	/** A part of an index of which some documents only are copied. */
	private static final class Chosen extends FilterCodecReader {
		private final FixedBitSet chosen;

		Chosen(CodecReader all, FixedBitSet chosen) {
			super(all);
			this.chosen = chosen;
		}

		@Override
		public Bits getLiveDocs() {
			return chosen;
		}

		@Override
		public int numDocs() {
			return chosen.cardinality();
		}

		@Override
		public CacheHelper getCoreCacheHelper() {
			return null; // framework-driven
		}

		@Override
		public CacheHelper getReaderCacheHelper() {
			return null; // framework-driven
		}
	}
}
