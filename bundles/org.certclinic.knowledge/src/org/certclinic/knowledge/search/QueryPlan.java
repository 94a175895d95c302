package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How a text is looked for: its words and concepts, each with its place in the text and what it is worth. */
final class QueryPlan {
	/** Long procedures must not lose against short entries: length counts less than usual. */
	static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.3f);

	/** Of a longer text only the start is searched as words; codes are looked for in all of it. */
	private static final int MAX_CHARACTERS = 2_000;
	private static final int MAX_WORDS = 64;
	private static final int MAX_PHRASE = 12;
	private static final float HEAD_BOOST = 2.5f;
	private static final float CONCEPT_BOOST = 2f;
	private static final float TOPIC_BOOST = 1.5f;
	private static final float PHRASE_BOOST = 2f;
	/** What a case has for all pieces of a text as they are: more than all else in most cases. */
	private static final float PIECES_SCORE = 20f;

	/**
	 * A word or concept of the query, from {@code start} to before {@code end} of its normalised text.
	 *
	 * @param known whether any case has it; one that none has may be a chance pair of characters
	 */
	record Part(Query query, int start, int end, double worth, boolean concept, boolean known) {
	}

	private final String text;
	private final List<Part> parts = new ArrayList<>();
	private final List<QueryWords.Word> terms = new ArrayList<>();
	private final List<List<QueryWords.Word>> pieces = new ArrayList<>();
	private final IndexSearcher searcher;

	QueryPlan(String query, IndexSearcher searcher, Concepts concepts) {
		this.searcher = searcher;
		String start = query.substring(0, Math.min(query.length(), MAX_CHARACTERS));
		this.text = Wording.normalise(start);
		try {
			addWords(Fillers.blank(text));
			addConcepts(concepts);
		} catch (IOException e) {
			throw new UncheckedIOException("the search index cannot be read", e);
		}
	}

	private void addWords(String words) throws IOException {
		Set<String> seen = new HashSet<>();
		for (QueryWords.Word word : QueryWords.of(words, MAX_WORDS)) {
			terms.add(word);
			if (seen.add(word.term())) {
				parts.add(part(word));
			}
		}
		if (terms.size() > 1 && terms.size() <= MAX_PHRASE) {
			pieces.addAll(QueryWords.pieces(words, MAX_WORDS));
		}
	}

	private Part part(QueryWords.Word word) throws IOException {
		TermStates head = states(Fields.HEAD, word.term());
		TermStates body = states(Fields.BODY, word.term());
		String written = text.substring(word.start(), word.end());
		boolean latin = Wording.isLatin(written.charAt(0)) && Character.isLetter(written.charAt(0));
		var either = new BooleanQuery.Builder();
		if (head.docFreq() + body.docFreq() == 0 && latin && written.length() >= 4) {
			int edits = written.length() < 6 ? 1 : 2;
			add(either, new FuzzyQuery(new Term(Fields.HEAD, written), edits, 1, 8, true), HEAD_BOOST);
			add(either, new FuzzyQuery(new Term(Fields.BODY, written), edits, 1, 8, true), 1);
		} else {
			add(either, new TermQuery(new Term(Fields.HEAD, word.term()), head), HEAD_BOOST);
			add(either, new TermQuery(new Term(Fields.BODY, word.term()), body), 1);
		}
		// expanded here, because the part is searched for more than once
		return new Part(searcher.rewrite(either.build()), word.start(), word.end(),
				worth(Math.max(head.docFreq(), body.docFreq())), false, head.docFreq() + body.docFreq() > 0);
	}

	private static void add(BooleanQuery.Builder either, Query query, float boost) {
		either.add(new BoostQuery(query, boost), Occur.SHOULD);
	}

	private void addConcepts(Concepts concepts) throws IOException {
		Set<String> seen = new HashSet<>();
		for (Concepts.Mention mention : concepts.in(text)) {
			if (seen.add(mention.concept())) {
				TermStates concept = states(Fields.CONCEPT, mention.concept());
				TermStates topic = states(Fields.TOPIC, mention.concept());
				var either = new BooleanQuery.Builder();
				add(either, new TermQuery(new Term(Fields.CONCEPT, mention.concept()), concept), CONCEPT_BOOST);
				add(either, new TermQuery(new Term(Fields.TOPIC, mention.concept()), topic), TOPIC_BOOST);
				parts.add(new Part(either.build(), mention.start(), mention.end(), worth(concept.docFreq()), true, true));
			}
		}
	}

	/** Where a term stands in the index, looked up once for all that needs it. */
	private TermStates states(String field, String term) throws IOException {
		return TermStates.build(searcher, new Term(field, term), true);
	}

	/** What rare words say about a case is worth more. */
	private double worth(int documents) {
		return Math.log(1 + (searcher.getIndexReader().numDocs() - documents + 0.5) / (documents + 0.5));
	}

	boolean isEmpty() {
		return parts.isEmpty();
	}

	List<Part> parts() {
		return parts;
	}

	/** The normalised text that the parts' places refer to. */
	String text() {
		return text;
	}

	/** Cases with any of the parts, those with the whole text, or all its pieces, as they are first. */
	Query query() {
		var query = new BooleanQuery.Builder();
		parts.forEach(part -> query.add(part.query(), Occur.SHOULD));
		if (!pieces.isEmpty()) {
			query.add(new BoostQuery(phrase(Fields.HEAD, terms), PHRASE_BOOST * HEAD_BOOST), Occur.SHOULD);
			query.add(new BoostQuery(phrase(Fields.BODY, terms), PHRASE_BOOST), Occur.SHOULD);
			if (pieces.size() > 1 || pieces.getFirst().size() > terms.size()) { // else the phrase says it already
				query.add(new BoostQuery(new ConstantScoreQuery(allPieces()), PIECES_SCORE), Occur.SHOULD);
			}
		}
		return query.build();
	}

	private Query allPieces() {
		var all = new BooleanQuery.Builder();
		for (List<QueryWords.Word> piece : pieces) {
			all.add(new BooleanQuery.Builder().add(phrase(Fields.HEAD, piece), Occur.SHOULD)
					.add(phrase(Fields.BODY, piece), Occur.SHOULD).build(), Occur.MUST);
		}
		return all.build();
	}

	private static PhraseQuery phrase(String field, List<QueryWords.Word> words) {
		var phrase = new PhraseQuery.Builder();
		words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
		return phrase.build();
	}
}
