package org.certclinic.knowledge.author;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Text;

/** What an author may mean by the first characters of a code, a name or an id. Immutable. */
public final class Suggestions {
	/** More than these nobody looks through. */
	private static final int LIMIT = 50;
	private static final BilingualText NOTHING = new BilingualText("", "");

	/** A suggestion and what is compared with what is typed, in small letters: its value and all else it is known by. */
	private record Choice(Suggestion suggestion, String value, String all) {
	}

	private final CodeBook book;
	private final List<Choice> cases = new ArrayList<>();
	private final List<Choice> causes = new ArrayList<>();
	private final List<Choice> remedies = new ArrayList<>();
	private final List<Choice> rules;
	/** How many cases have a code, and the title of the first one, by its value. */
	private final Map<CodeFamily, Map<String, Suggestion>> codes = new EnumMap<>(CodeFamily.class);

	/** @param rules the rules whose findings can be symptoms, by their ids, with what they say */
	public Suggestions(KnowledgeBase base, CodeBook book, Map<String, BilingualText> rules) {
		this.book = book;
		Map<String, Integer> findings = new HashMap<>();
		for (Case item : base.cases()) {
			for (Sign sign : Sign.of(item)) {
				switch (sign.kind()) {
				case CODE -> count(sign.key(), title(item));
				case FINDING -> findings.merge(sign.key(), 1, Integer::sum);
				case MESSAGE, CAUSE, REMEDY -> { // written anew, or counted by the base
				}
				}
			}
		}
		for (Entry entry : base.entries()) {
			(switch (entry) {
			case Cause _ -> causes;
			case Remedy _ -> remedies;
			default -> cases;
			}).add(choice(new Suggestion(entry.getId(), title(entry), base.users(entry).size())));
		}
		this.rules = rules.entrySet().stream()
				.map(rule -> choice(new Suggestion(rule.getKey(), rule.getValue(), findings.getOrDefault(rule.getKey(), 0)))).toList();
	}

	private void count(String key, BilingualText title) {
		int colon = key.indexOf(':');
		CodeFamily.of(key.substring(0, colon)).ifPresent(family -> codes.computeIfAbsent(family, _ -> new LinkedHashMap<>())
				.merge(key.substring(colon + 1), new Suggestion(key.substring(colon + 1), title, 1),
						(first, _) -> new Suggestion(first.value(), first.label(), first.uses() + 1)));
	}

	/** Cases by words of id and title, the likeliest first. */
	public List<Suggestion> cases(String typed) {
		return matching(cases, typed);
	}

	/** Causes by words of id and title, those that many cases share first. */
	public List<Suggestion> causes(String typed) {
		return matching(causes, typed);
	}

	/** Remedies by words of id and title, those that many cases share first. */
	public List<Suggestion> remedies(String typed) {
		return matching(remedies, typed);
	}

	/** Rules by words of id and text. */
	public List<Suggestion> rules(String typed) {
		return matching(rules, typed);
	}

	/** Codes of a family by their digits in any writing, their symbol, or words of their meaning; those of cases first. */
	public List<Suggestion> codes(CodeFamily family, String typed) {
		Map<String, Choice> choices = new LinkedHashMap<>();
		Map<String, Suggestion> known = codes.getOrDefault(family, Map.of());
		for (Code code : book.all(family)) {
			int uses = Optional.ofNullable(known.get(code.value())).map(Suggestion::uses).orElse(0);
			choices.putIfAbsent(code.value() + code.name(), choice(new Suggestion(code.value(), label(code), uses)));
		}
		known.values().stream().filter(own -> book.find(family, own.value()).isEmpty())
				.forEach(own -> choices.put(own.value(), choice(own)));
		String digits = typed.isBlank() || typed.strip().contains(" ") ? typed : family.canonical(typed);
		List<Suggestion> exact = choices.values().stream().map(Choice::suggestion).filter(one -> one.value().equals(digits)).toList();
		return exact.isEmpty() ? matching(choices.values(), typed) : exact;
	}

	private static BilingualText label(Code code) {
		String name = code.name().map(symbol -> symbol + " · ").orElse("");
		return new BilingualText(name + code.meaning().zh(), name + code.meaning().en());
	}

	private static List<Suggestion> matching(Iterable<Choice> choices, String typed) {
		String wanted = plain(typed.strip());
		String[] words = wanted.split("\\s+");
		record Ranked(Suggestion suggestion, int rank) {
		}
		List<Ranked> found = new ArrayList<>();
		for (Choice choice : choices) {
			if (hasAll(choice.all, words)) {
				found.add(new Ranked(choice.suggestion, rank(choice, wanted)));
			}
		}
		return found.stream().sorted(Comparator.comparingInt(Ranked::rank)
				.thenComparing(Comparator.comparingInt((Ranked one) -> one.suggestion.uses()).reversed())
				.thenComparing(one -> one.suggestion.value())).limit(LIMIT).map(Ranked::suggestion).toList();
	}

	private static boolean hasAll(String text, String[] words) {
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** What starts with what was typed comes before what has it somewhere. */
	private static int rank(Choice choice, String wanted) {
		if (choice.value.startsWith(wanted) || choice.value.startsWith("0x" + wanted)) {
			return 0;
		}
		return choice.all.contains("\n" + wanted) ? 1 : 2;
	}

	private static Choice choice(Suggestion suggestion) {
		String value = plain(suggestion.value());
		return new Choice(suggestion, value, value + "\n" + plain(suggestion.label().zh()) + "\n" + plain(suggestion.label().en()));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static BilingualText title(Entry entry) {
		Text title = entry.getTitle();
		return title == null ? NOTHING : new BilingualText(Optional.ofNullable(title.getZh()).orElse(""),
				Optional.ofNullable(title.getEn()).orElse(""));
	}
}
