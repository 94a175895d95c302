package org.certclinic.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** The words of a query as the index has them, at the same distances. */
final class QueryWords {
	/** A word: the term in the index, its place in the text, and its position among the words. */
	record Word(String term, int start, int end, int position, boolean single) {
	}

	private QueryWords() {
	}

	/** At most {@code limit} words of a {@link Wording#normalise normalised} text, in order. */
	static List<Word> of(String text, int limit) throws IOException {
		return of(text, limit, CaseAnalyzer.Use.SEARCH);
	}

	/**
	 * The pieces of a normalised text that a case has as they are: Latin words in a row, or Chinese without a blank or mark
	 * between. Of {@code 服务没有 times at} that is {@code 服务没有} and {@code times at}.
	 */
	static List<List<Word>> pieces(String text, int limit) throws IOException {
		List<List<Word>> pieces = new ArrayList<>();
		int end = -1;
		for (Word word : of(text, limit, CaseAnalyzer.Use.LITERAL)) {
			boolean latin = Wording.isLatin(text.charAt(word.start()));
			boolean goesOn = end >= 0 && latin == Wording.isLatin(text.charAt(end - 1)) && (latin || word.start() <= end);
			if (!goesOn) {
				pieces.add(new ArrayList<>());
			}
			pieces.getLast().add(word);
			end = word.end();
		}
		return pieces;
	}

	private static List<Word> of(String text, int limit, CaseAnalyzer.Use use) throws IOException {
		List<Word> words = new ArrayList<>();
		var inPairs = new BitSet();
		try (var analyzer = new CaseAnalyzer(use); TokenStream tokens = analyzer.tokenStream(Fields.HEAD, text)) {
			var term = tokens.addAttribute(CharTermAttribute.class);
			var place = tokens.addAttribute(OffsetAttribute.class);
			var step = tokens.addAttribute(PositionIncrementAttribute.class);
			var type = tokens.addAttribute(TypeAttribute.class);
			tokens.reset();
			for (int position = -1; words.size() < 2 * limit && tokens.incrementToken();) {
				position += step.getPositionIncrement();
				words.add(new Word(term.toString(), place.startOffset(), place.endOffset(), position,
						CJKBigramFilter.SINGLE_TYPE.equals(type.type())));
				if (CJKBigramFilter.DOUBLE_TYPE.equals(type.type())) {
					inPairs.set(place.startOffset(), place.endOffset());
				}
			}
		}
		// a single character says something only where it stands alone
		words.removeIf(word -> word.single() && inPairs.get(word.start()));
		words.sort(Comparator.comparingInt(Word::position));
		return words.subList(0, Math.min(limit, words.size()));
	}
}
