package org.certclinic.knowledge.codes;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as codes are looked for in it: half-width, ASCII minus, digits for Chinese numerals that are read out one by one. */
final class CodeText {
	private static final String NUMERALS = "零一二三四五六七八九";
	/** Three or more, so that 两码 or 一年 stay words. */
	private static final Pattern READ_OUT = Pattern.compile("[零〇○一二三四五六七八九幺两]{3,}");
	private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
	private static final Pattern SPOKEN_MINUS = Pattern.compile("(?:负数?|減|减号|minus\\s+|negative\\s+)\\s*(?=\\d)",
			Pattern.CASE_INSENSITIVE);

	private CodeText() {
	}

	static String normalise(String text) {
		String half = DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
		String digits = READ_OUT.matcher(half).replaceAll(CodeText::digits);
		return SPOKEN_MINUS.matcher(digits).replaceAll("-");
	}

	private static String digits(java.util.regex.MatchResult numerals) {
		var digits = new StringBuilder();
		for (char c : numerals.group().toCharArray()) {
			digits.append(switch (c) {
			case '〇', '○' -> 0;
			case '幺' -> 1;
			case '两' -> 2;
			default -> NUMERALS.indexOf(c);
			});
		}
		return Matcher.quoteReplacement(digits.toString());
	}
}
