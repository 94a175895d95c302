package org.certclinic.knowledge.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;

/** Which parts of the query each candidate has, by their place in the plan. Each part is looked up once for all candidates. */
final class MatchedParts {
	private final Map<Integer, BitSet> parts = new HashMap<>();

	MatchedParts(QueryPlan plan, Collection<Integer> candidates, IndexSearcher searcher) throws IOException {
		int[] documents = candidates.stream().mapToInt(Integer::intValue).sorted().toArray();
		candidates.forEach(document -> parts.put(document, new BitSet()));
		List<QueryPlan.Part> all = plan.parts();
		for (int part = 0; part < all.size() && documents.length > 0; part++) {
			var weight = searcher.createWeight(searcher.rewrite(all.get(part).query()), ScoreMode.COMPLETE_NO_SCORES, 1);
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				ScorerSupplier scorers = weight.scorerSupplier(leaf);
				if (scorers != null) {
					mark(part, documents, leaf, scorers.get(documents.length).iterator());
				}
			}
		}
	}

	private void mark(int part, int[] documents, LeafReaderContext leaf, DocIdSetIterator matches) throws IOException {
		for (int document : documents) {
			int wanted = document - leaf.docBase;
			if (wanted >= 0 && wanted < leaf.reader().maxDoc()) {
				int at = matches.docID() < wanted ? matches.advance(wanted) : matches.docID();
				if (at == wanted) {
					parts.get(document).set(part);
				}
			}
		}
	}

	/** The parts that a candidate has. */
	BitSet of(int document) {
		return parts.get(document);
	}
}
