package org.certclinic.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.RuleId;

/**
 * What rules and findings say in both languages. The texts stand in {@code messages.properties} beside this class under
 * {@code <rule id>.title}, {@code .message} and {@code .advice}; <code>{0}</code>, <code>{1}</code> ... in a message are the finding's
 * values in the order the rule gives them. Thread-safe.
 */
public final class RuleTexts {
	private static final Texts TEXTS = Texts.beside(RuleTexts.class);
	/** Year first, so that nobody takes the month for the day. */
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private final ZoneId zone;

	/** Tells times in the computer's own zone. */
	public RuleTexts() {
		this(ZoneId.systemDefault());
	}

	/** @param zone in which times are told */
	public RuleTexts(ZoneId zone) {
		this.zone = Objects.requireNonNull(zone, "zone");
	}

	/** What the rule is about, for example {@code Certificate has expired}. */
	public BilingualText title(RuleId rule) {
		return TEXTS.text(rule.value() + ".title");
	}

	/** What was found, with its values. */
	public BilingualText message(Finding finding) {
		return message(finding.rule(), finding.values().values());
	}

	/** What a rule says of such values, given in the order of the text's places. */
	public BilingualText message(RuleId rule, Collection<?> values) {
		BilingualText text = TEXTS.text(rule.value() + ".message", values.stream().map(this::words).toArray());
		boolean beginsWithWords = values.stream().findFirst().filter(first -> first instanceof Phrase || first instanceof Collection).isPresent();
		return beginsWithWords ? sentence(text) : text;
	}

	/** Phrases stand within sentences too; names and numbers stay as they are. */
	private static BilingualText sentence(BilingualText text) {
		String en = text.en();
		return new BilingualText(text.zh(), en.isEmpty() ? en : en.substring(0, 1).toUpperCase(Locale.ENGLISH) + en.substring(1));
	}

	/** A phrase by itself. */
	public BilingualText phrase(Phrase phrase) {
		return bilingual(words(phrase));
	}

	/** What to do about it. */
	public BilingualText advice(RuleId rule) {
		return TEXTS.text(rule.value() + ".advice");
	}

	private Object words(Object value) {
		return switch (value) {
		case Instant time -> TIME.format(time.atZone(zone));
		case Duration duration -> duration(duration);
		case Phrase(var key, var arguments) -> TEXTS.text("phrase." + key, arguments.stream().map(this::words).toArray());
		case Collection<?> items -> list(items);
		default -> value; // numbers, names and dates are the same in both languages, bilingual texts know theirs
		};
	}

	/** In the largest unit that counts at least two, so that nothing is rounded much: {@code 36 hours}, {@code 400 days}. */
	private static BilingualText duration(Duration length) {
		Duration duration = length.abs();
		if (duration.toDays() >= 2) {
			return count("days", duration.toDays());
		}
		if (duration.toHours() >= 2) {
			return count("hours", duration.toHours());
		}
		return duration.toMinutes() >= 2 ? count("minutes", duration.toMinutes()) : TEXTS.text("unit.moment");
	}

	private static BilingualText count(String unit, long number) {
		return TEXTS.text("unit." + unit, number);
	}

	/** Phrases have commas of their own. */
	private BilingualText list(Collection<?> items) {
		var texts = items.stream().map(this::words).map(RuleTexts::bilingual).toList();
		boolean phrases = items.stream().anyMatch(Phrase.class::isInstance);
		return new BilingualText(texts.stream().map(BilingualText::zh).collect(Collectors.joining(phrases ? "；" : "、")),
				texts.stream().map(BilingualText::en).collect(Collectors.joining(phrases ? "; " : ", ")));
	}

	private static BilingualText bilingual(Object words) {
		return words instanceof BilingualText text ? text : BilingualText.same(String.valueOf(words));
	}
}
