package org.certclinic.knowledge.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Chinese by single characters and by pairs, so that any part of a sentence is found; English by words and their stems. Texts
 * must be {@link Wording#normalise normalised} before.
 */
final class CaseAnalyzer extends Analyzer {
	/** What the words are for. */
	enum Use {
		/** Every word, English ones beside their stems: what is searched may be misspelt, or meant as it is written. */
		INDEX,
		/** Stems, without the commonest English words. */
		SEARCH,
		/** Every word as it is written. */
		LITERAL
	}

	private final Use use;

	CaseAnalyzer(Use use) {
		this.use = use;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new StandardTokenizer();
		TokenStream pairs = new CJKBigramFilter(new LowerCaseFilter(words),
				CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL, true);
		return new TokenStreamComponents(words, switch (use) {
		case INDEX -> new StemsBeside(pairs);
		case SEARCH -> new PorterStemFilter(new StopFilter(pairs, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET));
		case LITERAL -> pairs;
		});
	}

	/** Passes Chinese by, which has no stems: it is most of an index. */
	private static final class StemsBeside extends ConditionalTokenFilter {
		private final CharTermAttribute term = getAttribute(CharTermAttribute.class);

		StemsBeside(TokenStream words) {
			super(words, word -> new RemoveDuplicatesTokenFilter(new PorterStemFilter(new KeywordRepeatFilter(word))));
		}

		@Override
		protected boolean shouldFilter() {
			return Wording.isLatin(term.charAt(0));
		}
	}
}
