package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.certclinic.core.finding.CaseDirectory;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;

/**
 * Searches all cases while one is being written: the index, without the older state of that case so that no word of it counts any
 * more, and beside it an index of the case as it is now. Every answer has the same cases, scores and order as a search over the base
 * in which it is saved. Thread-safe; nothing is to be closed.
 */
public final class DraftSearch {
	private final List<IndexReader> others = new ArrayList<>();
	private final int before;
	private final Concepts concepts = new Concepts();
	private final CaseDocuments documents = new CaseDocuments(concepts);
	private final CodeBook book;
	private final Supplier<LocalDate> today;
	private final String id;

	/**
	 * Looks up the words of the older state.
	 *
	 * @param index open as long as this is used
	 * @param id    of the case that is being written
	 * @param older the case as it is in the index, if it is
	 */
	public DraftSearch(CaseIndex index, String id, Optional<Case> older, CodeBook book, Supplier<LocalDate> today) {
		this.id = id;
		this.book = book;
		this.today = today;
		try {
			int smaller = 0;
			for (LeafReaderContext leaf : index.reader().leaves()) { // one, or none for an index without cases
				var place = Place.of(id, leaf.reader());
				smaller += place.before();
				others.add(place.taken() ? without(leaf.reader(), place.before(), older) : leaf.reader());
			}
			this.before = smaller;
		} catch (IOException e) {
			throw new UncheckedIOException("the search index cannot be read", e);
		}
	}

	/**
	 * What can be asked about all cases, one of them a draft.
	 *
	 * @param findings the cases that findings point to
	 */
	public record Answers(CaseSearch search, CaseDirectory findings) {
	}

	/** The id of the case that is being written. */
	public String id() {
		return id;
	}

	/** All cases with {@code item} as it is now. */
	public Answers with(Case item) {
		try {
			List<IndexReader> all = new ArrayList<>(List.of(inMemory(item)));
			all.addAll(others);
			var searcher = new IndexSearcher(new MultiReader(all.toArray(IndexReader[]::new), false));
			var best = new BestDocuments.WithDraft(searcher, before);
			return new Answers(new LuceneCaseSearch(best, book, concepts, today), new IndexedFindings(best));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory does not fail
		}
	}

	private LeafReader without(LeafReader all, int document, Optional<Case> older) throws IOException {
		return new WithoutDocument(all, document, older.isPresent() ? Optional.of(inMemory(older.get())) : Optional.empty());
	}

	private LeafReader inMemory(Case item) throws IOException {
		var directory = new ByteBuffersDirectory();
		CaseIndex.write(directory, List.of(item), documents);
		return DirectoryReader.open(directory).leaves().getFirst().reader();
	}

	/**
	 * Where a case has its place among those by id.
	 *
	 * @param taken whether the next one is the case itself
	 */
	private record Place(int before, boolean taken) {
		static Place of(String id, LeafReader cases) throws IOException {
			SortedDocValues ids = cases.getSortedDocValues(Fields.ID);
			int found = ids.lookupTerm(new BytesRef(id)); // the first case has the first id, and so on
			return found >= 0 ? new Place(found, true) : new Place(-found - 1, false);
		}
	}
}
