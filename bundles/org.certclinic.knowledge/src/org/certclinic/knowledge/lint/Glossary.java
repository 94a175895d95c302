package org.certclinic.knowledge.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.certclinic.knowledge.model.Language;

/** The terms of the product: one word for each thing, so that whoever reads two entries knows that they speak of the same. Immutable. */
public final class Glossary {
	private static final String TABLE = "glossary.tsv";
	private static final String OPENING = "“‘「『\"'《";

	/**
	 * A word that is none of the product's terms.
	 *
	 * @param start   where it starts in the text; {@code end} is behind it
	 * @param written what the text has
	 * @param term    what should stand there
	 */
	public record Slip(int start, int end, String written, String term) {
	}

	private record Terms(Pattern variants, Map<String, String> terms) {
	}

	private final Map<Language, Terms> languages = new EnumMap<>(Language.class);

	/** Reads the table beside this class. */
	public Glossary() {
		Map<Language, Map<String, String>> variants = new EnumMap<>(Language.class);
		table().lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> Arrays.stream(row[2].split("\\|"))
				.forEach(variant -> variants.computeIfAbsent(Language.get(row[0]), _ -> new HashMap<>())
						.put(variant.toLowerCase(Locale.ROOT), row[1])));
		variants.forEach((language, terms) -> languages.put(language, new Terms(pattern(terms), terms)));
	}

	private static String table() {
		try (var in = Glossary.class.getResourceAsStream(TABLE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(TABLE, e);
		}
	}

	/** Terms are in it too, so that a variant that is part of one is passed over; longer ones win. */
	private static Pattern pattern(Map<String, String> terms) {
		List<String> all = new ArrayList<>(terms.keySet());
		terms.values().stream().map(term -> term.toLowerCase(Locale.ROOT)).distinct().forEach(all::add);
		return Pattern.compile(all.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
				.map(word -> (latin(word.charAt(0)) ? "(?<![a-z0-9])" : "") + Pattern.quote(word)
						+ (latin(word.charAt(word.length() - 1)) ? "(?![a-z0-9])" : ""))
				.collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);
	}

	private static boolean latin(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c);
	}

	/** What the text calls otherwise, in order. */
	public List<Slip> slips(String text, Language language) {
		List<Slip> slips = new ArrayList<>();
		Terms terms = languages.get(language);
		for (Matcher found = terms.variants.matcher(text); found.find();) {
			String term = terms.terms.get(found.group().toLowerCase(Locale.ROOT));
			if (term != null && !quoted(text, found.start(), term)) {
				slips.add(new Slip(found.start(), found.end(), found.group(), asWritten(term, found.group())));
			}
		}
		return slips;
	}

	/** What a page or a voucher prints is told as it is. */
	private static boolean quoted(String text, int start, String term) {
		String before = text.substring(0, start).stripTrailing();
		if (before.isEmpty()) {
			return false;
		}
		char last = before.charAt(before.length() - 1);
		boolean inBrackets = last == '（' || last == '(';
		return OPENING.indexOf(last) >= 0
				|| inBrackets && before.substring(0, before.length() - 1).stripTrailing().toLowerCase(Locale.ROOT).endsWith(term.toLowerCase(Locale.ROOT));
	}

	private static String asWritten(String term, String written) {
		return Character.isUpperCase(written.charAt(0)) ? Character.toUpperCase(term.charAt(0)) + term.substring(1) : term;
	}
}
