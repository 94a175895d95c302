package org.certclinic.knowledge.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.certclinic.knowledge.BoundedPattern;
import org.certclinic.knowledge.codes.CodeReading;
import org.certclinic.knowledge.search.Match.By;

/** Says whether a candidate answers the query, why, and how well: by code above by message above by words. */
final class Judge {
	/** What a case loses for holding for outdated technology only: decides ties. */
	static final double OLD = 0.02;

	private static final double CODE = 4;
	/** What each step from a common to a rare sign costs. */
	private static final double CODE_STEP = 0.4;
	private static final double MESSAGE = 2;
	/** What a message that varies is worth of one that is found as it is. */
	private static final double PATTERN = 0.8;
	private static final int MAX_PATTERN_TEXT = 2_000;
	/** Half of the most that words can bring is given for this score of Lucene's. */
	private static final double WORDS_HALF = 25;
	/** Share of the worth of the query's known words that a case must have to be an answer. */
	private static final double ENOUGH = 0.16;
	/** The same of all words, known or not, where the query speaks of nothing in the thesaurus: it may be about anything. */
	private static final double ENOUGH_OF_ANYTHING = 0.22;
	/** What a word that no case has counts among the known ones. */
	private static final double UNKNOWN = 0.3;

	/** Why and how well. */
	record Verdict(double score, List<Match> matches) {
	}

	private final QueryPlan plan;
	private final MessageMatcher messages;
	private final String query;
	private final Map<String, CodeReading> codes = new LinkedHashMap<>();

	Judge(QueryPlan plan, List<CodeReading> readings, String query) {
		this.plan = plan;
		this.messages = new MessageMatcher(plan.text());
		this.query = Wording.halfWidth(query.substring(0, Math.min(query.length(), MAX_PATTERN_TEXT)));
		for (CodeReading reading : readings) {
			if (reading.certain()) {
				codes.putIfAbsent(reading.code().key(), reading);
			}
		}
	}

	/** Keys of the codes whose cases are answers. */
	Set<String> codeKeys() {
		return codes.keySet();
	}

	/** Nothing for a case that shares a few common words with the query only. */
	Optional<Verdict> verdict(CaseFacts facts, BitSet matched, float lucene) {
		List<Match> matches = new ArrayList<>();
		double score = byCode(facts, matches) + byMessage(facts, matches);
		if (matches.isEmpty() && !enough(matched)) {
			return Optional.empty();
		}
		String words = words(matched);
		if (!words.isEmpty()) {
			matches.add(new Match(By.WORDS, words));
		}
		return matches.isEmpty() ? Optional.empty()
				: Optional.of(new Verdict(score + lucene / (lucene + WORDS_HALF), matches));
	}

	private double byCode(CaseFacts facts, List<Match> matches) {
		double best = 0;
		Set<String> seen = new LinkedHashSet<>();
		for (var code : codes.entrySet()) {
			int rank = facts.rank(code.getKey());
			if (rank != Integer.MAX_VALUE && seen.add(code.getValue().mention())) {
				matches.add(new Match(By.CODE, written(code.getValue())));
				best = Math.max(best, CODE - rank * CODE_STEP);
			}
		}
		return best;
	}

	/** As the text has it, and as it is known where that differs: {@code 2148532253 = 0x8010001d}. */
	private static String written(CodeReading reading) {
		String value = reading.code().value();
		return reading.mention().equalsIgnoreCase(value) ? value : reading.mention() + " = " + value;
	}

	private double byMessage(CaseFacts facts, List<Match> matches) {
		double best = 0;
		String message = "";
		for (String candidate : facts.messages()) {
			double match = messages.match(candidate);
			if (match > best) {
				best = match;
				message = candidate;
			}
		}
		if (best == 0) {
			message = facts.patterns().stream().filter(this::saysPattern).findFirst().orElse("");
			best = message.isEmpty() ? 0 : PATTERN;
		}
		if (best > 0) {
			matches.add(new Match(By.MESSAGE, message));
		}
		return best * MESSAGE;
	}

	/** A pattern that is none, or too costly, says nothing; lint reports it. */
	private boolean saysPattern(String expression) {
		try {
			return new BoundedPattern(expression).find(query) == BoundedPattern.Answer.FOUND;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private boolean enough(BitSet matched) {
		double all = 0;
		double known = 0;
		double covered = 0;
		boolean onTopic = false;
		for (int i = 0; i < plan.parts().size(); i++) {
			QueryPlan.Part part = plan.parts().get(i);
			all += part.worth();
			known += part.known() ? part.worth() : part.worth() * UNKNOWN;
			covered += matched.get(i) ? part.worth() : 0;
			onTopic |= part.concept() && matched.get(i);
		}
		return covered > 0 && covered >= known * ENOUGH && (onTopic || covered >= all * ENOUGH_OF_ANYTHING);
	}

	/** The stretches of the query that the case has, for example {@code windows密码 下载 证书}. */
	private String words(BitSet matched) {
		var places = new BitSet();
		matched.stream().mapToObj(plan.parts()::get).forEach(part -> places.set(part.start(), part.end()));
		List<String> stretches = new ArrayList<>();
		for (int start = places.nextSetBit(0); start >= 0; start = places.nextSetBit(places.nextClearBit(start))) {
			stretches.add(plan.text().substring(start, Math.min(places.nextClearBit(start), plan.text().length())));
		}
		return String.join(" ", stretches);
	}
}
