package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The cases that have a code or a finding among their symptoms, out of the index. */
final class KeyedCases {
	/** Cases of one key that are looked at. */
	private static final int LIMIT = 50;
	private static final String FINDING = "finding:";

	private final BestDocuments best;

	KeyedCases(BestDocuments best) {
		this.best = best;
	}

	/** A case and its place in the index. */
	record Known(int document, CaseFacts facts) {
	}

	/** What a finding or problem is kept under; the keys of codes begin with their family. */
	static String key(String finding) {
		return FINDING + finding;
	}

	/** The cases with that key, likeliest first. */
	List<Known> of(String key) {
		try {
			List<Known> found = new ArrayList<>();
			for (ScoreDoc hit : best.of(new TermQuery(new Term(Fields.CODE, key)), LIMIT)) {
				found.add(new Known(hit.doc, CaseFacts.at(hit.doc, best.searcher().getIndexReader())));
			}
			found.sort(Comparator.<Known>comparingInt(known -> known.facts.rank(key)).thenComparing(known -> known.facts.id()));
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException("the search index cannot be read", e);
		}
	}
}
