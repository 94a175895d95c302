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
	/** Shortest word that may be typed badly. */
	private static final int MIN_LONGER = 4;
	/** Words this alike are one word typed badly. */
	private static final double ALIKE = 0.65;
	/** What a message is worth in a text that says much else. */
	private static final double LEAST = 0.6;
	private static final Pattern UNIT = Pattern.compile("[a-z0-9']+|\\p{IsHan}");

	private final String query;
	private final Words words;

	/** The words of a text, and those among them that may be typed badly. */
	private record Words(List<String> all, Set<String> exact, List<String> longer) {
		/** Latin words, and pairs of Chinese characters, of a {@link Wording#normalise normalised} text. */
		static Words of(String text) {
			List<String> words = words(text);
			return new Words(words, new HashSet<>(words), words.stream().filter(word -> word.length() >= MIN_LONGER).toList());
		}

		/** How many of these words, of all of them, stand in {@code others} too. */
		double shareIn(Words others) {
			return all.isEmpty() ? 0 : (double) all.stream().filter(others::has).count() / all.size();
		}

		private boolean has(String word) {
			return exact.contains(word) || word.length() >= MIN_LONGER && longer.stream().anyMatch(other -> alike(word, other));
		}
	}

	/** @param query {@link Wording#normalise normalised} */
	MessageMatcher(String query) {
		this.query = Wording.squeeze(query);
		this.words = Words.of(query);
	}

	/** From 0, the query is something else, to 1, the query is the message. */
	double match(String message) {
		String normal = Wording.normalise(message);
		String wanted = Wording.squeeze(normal);
		if (wanted.length() < 2) {
			return 0;
		}
		Words messageWords = Words.of(normal);
		double ofQuery = words.shareIn(messageWords);
		if (query.contains(wanted)) {
			return weigh(1, ofQuery);
		}
		boolean latin = query.chars().allMatch(c -> Wording.isLatin((char) c));
		if (query.length() >= (latin ? MIN_LATIN_PART : MIN_CHINESE_PART) && wanted.contains(query)) {
			return 0.95;
		}
		double ofMessage = messageWords.shareIn(words);
		if (ofMessage >= ENOUGH_OF_MESSAGE && messageWords.all.size() >= MIN_SHARED) {
			return weigh(ofMessage, ofQuery);
		}
		return ofQuery >= ENOUGH_OF_QUERY && words.all.size() > MIN_SHARED ? ofQuery * 0.8 : 0;
	}

	/** Of two messages that a text has, the one that is more of the text is meant; a message in a long mail is still one. */
	private static double weigh(double ofMessage, double ofQuery) {
		return Math.max(2 * ofMessage * ofQuery / (ofMessage + ofQuery), ofMessage * LEAST);
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher units = UNIT.matcher(text);
		int lastHan = -2;
		String last = "";
		while (units.find()) {
			String unit = units.group();
			if (Wording.isLatin(unit.charAt(0))) {
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

	private static boolean alike(String a, String b) {
		if (a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
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
