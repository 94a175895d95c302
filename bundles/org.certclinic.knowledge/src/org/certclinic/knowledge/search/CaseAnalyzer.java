package org.certclinic.knowledge.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Chinese by single characters and by pairs, so that any part of a sentence is found; English by word stems. Texts must be
 * {@link Wording#normalise normalised} before.
 */
final class CaseAnalyzer extends Analyzer {
	private final boolean wholeWords;

	/** @param wholeWords whether English words stand beside their stems, as an index needs to find them misspelt */
	CaseAnalyzer(boolean wholeWords) {
		this.wholeWords = wholeWords;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new StandardTokenizer();
		TokenStream pairs = new CJKBigramFilter(new LowerCaseFilter(words),
				CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL, true);
		TokenStream telling = new StopFilter(pairs, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
		return new TokenStreamComponents(words, wholeWords
				? new RemoveDuplicatesTokenFilter(new PorterStemFilter(new KeywordRepeatFilter(telling)))
				: new PorterStemFilter(telling));
	}
}
