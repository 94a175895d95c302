package org.certclinic.knowledge.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a query is a certain message, also when it is remembered in part or typed badly. */
final class MessageMatcher {
	/** Shortest part of a message that counts as the message: four Chinese characters, or ten letters in two words. */
	private static final int MIN_CHINESE_PART = 4;
	private static final int MIN_LATIN_PART = 10;
	/** Share of the message's words that the query must have, or of the query's words that the message must have. */
	private static final double ENOUGH_OF_MESSAGE = 0.7;
	private static final double ENOUGH_OF_QUERY = 0.8;
	private static final int MIN_SHARED = 3;
	/** Words this alike are one word typed badly. */
	private static final double ALIKE = 0.65;
	/** What a message is worth in a text that says much else. */
	private static final double LEAST = 0.6;
	private static final Pattern UNIT = Pattern.compile("[a-z0-9']+|\\p{IsHan}");

	private final String query;
	private final List<String> words;

	MessageMatcher(String query) {
		this.query = Wording.squeeze(query);
		this.words = words(query);
	}

	/** From 0, the query is something else, to 1, the query is the message. */
	double match(String message) {
		String wanted = Wording.squeeze(message);
		if (wanted.length() < 2) {
			return 0;
		}
		List<String> messageWords = words(message);
		double ofQuery = share(words, messageWords);
		if (query.contains(wanted)) {
			return weigh(1, ofQuery);
		}
		boolean latin = query.chars().allMatch(c -> c < 0x250);
		if (query.length() >= (latin ? MIN_LATIN_PART : MIN_CHINESE_PART) && wanted.contains(query)) {
			return 0.95;
		}
		double ofMessage = share(messageWords, words);
		if (ofMessage >= ENOUGH_OF_MESSAGE && messageWords.size() >= MIN_SHARED) {
			return weigh(ofMessage, ofQuery);
		}
		return ofQuery >= ENOUGH_OF_QUERY && words.size() > MIN_SHARED ? ofQuery * 0.8 : 0;
	}

	/** Of two messages that a text has, the one that is more of the text is meant; a message in a long mail is still one. */
	private static double weigh(double ofMessage, double ofQuery) {
		return Math.max(2 * ofMessage * ofQuery / (ofMessage + ofQuery), ofMessage * LEAST);
	}

	/** Latin words, and pairs of Chinese characters. */
	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher units = UNIT.matcher(Wording.normalise(text));
		int lastHan = -2;
		String last = "";
		while (units.find()) {
			String unit = units.group();
			if (unit.charAt(0) < 0x250) {
				words.add(unit);
			} else {
				if (lastHan == units.start()) {
					words.add(last + unit);
				}
				lastHan = units.end();
				last = unit;
			}
		}
		return words;
	}

	private static double share(List<String> wanted, List<String> given) {
		if (wanted.isEmpty()) {
			return 0;
		}
		long found = wanted.stream().filter(word -> given.stream().anyMatch(other -> alike(word, other))).count();
		return (double) found / wanted.size();
	}

	private static boolean alike(String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		if (a.length() < 4 || b.length() < 4 || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
			return false;
		}
		Set<String> pairs = pairs(a);
		Set<String> others = pairs(b);
		long shared = pairs.stream().filter(others::contains).count();
		return 2.0 * shared / (pairs.size() + others.size()) >= ALIKE;
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}
}
