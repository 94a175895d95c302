package org.certclinic.knowledge.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Chinese by pairs of characters, so that any part of a sentence is found; English by word stems. Texts must be
 * {@link Wording#normalise normalised} before.
 */
final class CaseAnalyzer extends Analyzer {
	private final boolean singleCharacters;

	/** @param singleCharacters whether each Chinese character is a term too, as an index needs to answer one-character queries */
	CaseAnalyzer(boolean singleCharacters) {
		this.singleCharacters = singleCharacters;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new StandardTokenizer();
		TokenStream pairs = new CJKBigramFilter(new LowerCaseFilter(words),
				CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL,
				singleCharacters);
		return new TokenStreamComponents(words,
				new PorterStemFilter(new StopFilter(pairs, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
	}
}
