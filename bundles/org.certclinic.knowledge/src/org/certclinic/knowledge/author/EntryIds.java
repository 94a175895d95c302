package org.certclinic.knowledge.author;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.io.KnowledgeReader;

/** Ids for new entries. An id never changes, so it should be a good one from the start. */
public final class EntryIds {
	/** Longest id that is proposed; it names a file too. */
	private static final int LENGTH = 48;
	private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");
	/** Words that make an id longer and not clearer. */
	private static final Pattern FILLERS = Pattern.compile("\\b(?:the|a|an|is|are|was|of|to|for|in|on|at|with|and|or|that|this|it|its|you|your)\\b");
	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
	private static final String NAMELESS = "new";

	private final Predicate<String> used;

	public EntryIds(KnowledgeBase base) {
		this(id -> base.find(id).isPresent());
	}

	/** @param used whether an entry has the id already */
	public EntryIds(Predicate<String> used) {
		this.used = used;
	}

	/** Whether a new entry may have the id. */
	public boolean free(String id) {
		return KnowledgeReader.acceptsId(id) && !used.test(id);
	}

	/** A free id that says what the English title says: {@code The key is not seen} gives {@code key-not-seen}. */
	public String propose(String title) {
		String words = FILLERS.matcher(title.toLowerCase(Locale.ROOT).replace("'", "")).replaceAll(" ");
		String id = cut(WORDS.matcher(words).replaceAll("-").replaceAll("^-|-$", ""));
		if (id.isEmpty()) {
			return numbered(NAMELESS + "-", 1, 1); // nothing of it can be in an id, as in a Chinese title
		}
		return free(id) ? id : numbered(id + "-", 2, 1);
	}

	/** The next free id of a series: {@code cfca-d09} is followed by {@code cfca-d10}; of what is no series, one is begun. */
	public String next(String id) {
		Matcher number = NUMBERED.matcher(id);
		return number.matches() ? numbered(number.group(1), Integer.parseInt(number.group(2)) + 1, number.group(2).length())
				: numbered(id + "-", 2, 1);
	}

	/** After a whole word, where there is one. */
	private static String cut(String id) {
		if (id.length() <= LENGTH) {
			return id;
		}
		int end = id.lastIndexOf('-', LENGTH);
		return id.substring(0, end > 0 ? end : LENGTH);
	}

	private String numbered(String start, int first, int digits) {
		for (int number = first;; number++) {
			String id = start + ("%0" + digits + "d").formatted(number);
			if (!used.test(id)) {
				return id;
			}
		}
	}
}
