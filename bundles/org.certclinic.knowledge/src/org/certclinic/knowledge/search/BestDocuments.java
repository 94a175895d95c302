package org.certclinic.knowledge.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** The best documents for a query, of equally good ones those with the smaller ids. */
class BestDocuments {
	private final IndexSearcher searcher;

	/** @param searcher over documents by id */
	BestDocuments(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	IndexSearcher searcher() {
		return searcher;
	}

	/** Not more than {@code wanted}, the best first. */
	ScoreDoc[] of(Query query, int wanted) throws IOException {
		// how many match in all is not asked: Lucene may pass over those that cannot be among the best
		int most = Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc()));
		return searcher.search(query, new TopScoreDocCollectorManager(most, 1)).scoreDocs;
	}

	/** Over a draft, which is the first document, and the others by id. */
	static final class WithDraft extends BestDocuments {
		/** Lucene's order, for the place that the draft has by its id. */
		private final Comparator<ScoreDoc> order;

		/** @param before documents with smaller ids than the draft's */
		WithDraft(IndexSearcher searcher, int before) {
			super(searcher);
			this.order = Comparator.<ScoreDoc>comparingDouble(found -> -found.score)
					.thenComparingInt(found -> found.doc == 0 ? before : found.doc <= before ? found.doc - 1 : found.doc);
		}

		/** The draft is before all that it equals: one more, so that it is in nobody's place. */
		@Override
		ScoreDoc[] of(Query query, int wanted) throws IOException {
			ScoreDoc[] found = super.of(query, wanted + 1);
			Arrays.sort(found, order);
			return Arrays.copyOf(found, Math.min(found.length, wanted));
		}
	}
}
