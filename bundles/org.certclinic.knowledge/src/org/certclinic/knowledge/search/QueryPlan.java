package org.certclinic.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
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

	/**
	 * A word or concept of the query, from {@code start} to before {@code end} of its normalised text.
	 *
	 * @param known whether any case has it; one that none has may be a chance pair of characters
	 */
	record Part(Query query, int start, int end, double worth, boolean concept, boolean known) {
	}

	private final String text;
	private final List<Part> parts = new ArrayList<>();
	private final List<String> terms = new ArrayList<>();
	private final IndexReader index;

	QueryPlan(String query, IndexReader index, Concepts concepts) {
		this.index = index;
		String start = query.substring(0, Math.min(query.length(), MAX_CHARACTERS));
		this.text = Wording.normalise(start);
		addWords(Fillers.blank(text));
		addConcepts(concepts);
	}

	private void addWords(String words) {
		Set<String> seen = new HashSet<>();
		try (var analyzer = new CaseAnalyzer(false); TokenStream tokens = analyzer.tokenStream(Fields.HEAD, words)) {
			var term = tokens.addAttribute(CharTermAttribute.class);
			var place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (parts.size() < MAX_WORDS && tokens.incrementToken()) {
				terms.add(term.toString());
				if (seen.add(term.toString())) {
					parts.add(word(term.toString(), place.startOffset(), place.endOffset()));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string does not fail
		}
	}

	private Part word(String term, int start, int end) {
		int head = frequency(Fields.HEAD, term);
		int body = frequency(Fields.BODY, term);
		boolean latin = term.charAt(0) < 0x250 && Character.isLetter(term.charAt(0));
		var either = new BooleanQuery.Builder();
		if (head + body == 0 && latin && term.length() >= 4) {
			int edits = term.length() < 6 ? 1 : 2;
			either.add(new BoostQuery(new FuzzyQuery(new Term(Fields.HEAD, term), edits, 1, 8, true), HEAD_BOOST), Occur.SHOULD);
			either.add(new FuzzyQuery(new Term(Fields.BODY, term), edits, 1, 8, true), Occur.SHOULD);
		} else {
			either.add(new BoostQuery(new TermQuery(new Term(Fields.HEAD, term)), HEAD_BOOST), Occur.SHOULD);
			either.add(new TermQuery(new Term(Fields.BODY, term)), Occur.SHOULD);
		}
		return new Part(either.build(), start, end, worth(Math.max(head, body)), false, head + body > 0);
	}

	private void addConcepts(Concepts concepts) {
		Set<String> seen = new HashSet<>();
		for (Concepts.Mention mention : concepts.in(text)) {
			if (seen.add(mention.concept())) {
				var either = new BooleanQuery.Builder()
						.add(new BoostQuery(new TermQuery(new Term(Fields.CONCEPT, mention.concept())), CONCEPT_BOOST), Occur.SHOULD)
						.add(new BoostQuery(new TermQuery(new Term(Fields.TOPIC, mention.concept())), TOPIC_BOOST), Occur.SHOULD);
				parts.add(new Part(either.build(), mention.start(), mention.end(),
						worth(frequency(Fields.CONCEPT, mention.concept())), true, true));
			}
		}
	}

	private int frequency(String field, String term) {
		try {
			return index.docFreq(new Term(field, term));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What rare words say about a case is worth more. */
	private double worth(int documents) {
		return Math.log(1 + (index.numDocs() - documents + 0.5) / (documents + 0.5));
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

	/** Cases with any of the parts, those with the whole text as it is first. */
	Query query() {
		var query = new BooleanQuery.Builder();
		parts.forEach(part -> query.add(part.query(), Occur.SHOULD));
		if (terms.size() > 1 && terms.size() <= MAX_PHRASE) {
			var words = terms.toArray(String[]::new);
			query.add(new BoostQuery(new PhraseQuery(Fields.HEAD, words), PHRASE_BOOST * HEAD_BOOST), Occur.SHOULD);
			query.add(new BoostQuery(new PhraseQuery(Fields.BODY, words), PHRASE_BOOST), Occur.SHOULD);
		}
		return query.build();
	}
}
