package org.certclinic.knowledge.author;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.certclinic.knowledge.BoundedPattern;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Sign.Kind;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.search.CaseSearch;
import org.certclinic.knowledge.search.Hit;
import org.certclinic.knowledge.search.MessageLikeness;
import org.certclinic.knowledge.search.SearchRequest;

/** Finds the cases that a draft may be a second one of: by codes, messages, findings, causes and remedies, not by title. Thread-safe. */
public final class Duplicates {
	/** As many are worth looking at. */
	private static final int LIMIT = 10;
	/** Cases whose messages are compared with one of the draft, and messages of a draft that are looked for. */
	private static final int CANDIDATES = 20;
	private static final int MESSAGES = 8;
	/** What two messages must have in common to be one. */
	private static final double ALIKE = 0.7;

	private final KnowledgeBase base;
	private final CaseSearch search;
	private final Map<Sign, Set<Case>> cases = new HashMap<>();
	private final Map<Case, Set<Sign>> signs = new HashMap<>();

	/** @param search finds the cases of {@code base} */
	public Duplicates(KnowledgeBase base, CaseSearch search) {
		this.base = base;
		this.search = search;
		for (Case item : base.cases()) {
			Set<Sign> own = Sign.of(item);
			signs.put(item, own);
			own.forEach(sign -> keys(sign).forEach(key -> cases.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(item)));
		}
	}

	/**
	 * The likeliest first; none for a cause or remedy.
	 *
	 * @param cancelled asked often; what was found until then is returned
	 */
	public List<Duplicate> of(Draft draft, BooleanSupplier cancelled) {
		if (!(draft.entry() instanceof Case item)) {
			return List.of();
		}
		Set<Sign> own = Sign.of(item);
		Map<Case, Set<Sign>> shared = new HashMap<>();
		for (Sign sign : own) {
			keys(sign).flatMap(key -> cases.getOrDefault(key, Set.of()).stream())
					.forEach(other -> shared.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(sign));
		}
		item.getSymptoms().stream().filter(MessageSymptom.class::isInstance).map(MessageSymptom.class::cast).limit(MESSAGES)
				.takeWhile(_ -> !cancelled.getAsBoolean()).forEach(message -> addAlike(message, shared));
		draft.older().ifPresent(shared::remove);
		double worth = worth(own);
		return shared.entrySet().stream().map(entry -> duplicate(worth, entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparing(Duplicate::likely).reversed()
						.thenComparing(Comparator.comparingDouble((Duplicate one) -> one.likeness() * worth(one.shared())).reversed())
						.thenComparing(one -> one.item().getId()))
				.limit(LIMIT).toList();
	}

	private Duplicate duplicate(double worth, Case other, Set<Sign> shared) {
		double others = worth(signs.get(other));
		boolean remediesAlone = shared.stream().allMatch(sign -> sign.kind() == Kind.REMEDY);
		double whole = remediesAlone ? Math.max(worth, others) : Math.min(worth, others);
		return new Duplicate(other, Math.min(1, worth(shared) / whole), shared.stream().sorted(Sign.ORDER).toList());
	}

	/** The cases that have the message in other words, or that its pattern is about. */
	private void addAlike(MessageSymptom message, Map<Case, Set<Sign>> shared) {
		if (message.getText() == null || message.getText().isBlank()) {
			return;
		}
		Optional<BoundedPattern> pattern = pattern(message.getPattern());
		for (Hit hit : search.search(SearchRequest.of(message.getText(), CANDIDATES)).hits()) {
			base.findCase(hit.id()).filter(other -> messages(other).anyMatch(text -> alike(message.getText(), pattern, text)))
					.ifPresent(other -> shared.computeIfAbsent(other, _ -> new LinkedHashSet<>())
							.add(new Sign(Kind.MESSAGE, message.getText())));
		}
	}

	private static boolean alike(String text, Optional<BoundedPattern> pattern, String other) {
		return MessageLikeness.of(text, other) >= ALIKE
				|| pattern.filter(known -> known.find(other) == BoundedPattern.Answer.FOUND).isPresent();
	}

	/** A pattern that is none says nothing; lint reports it. */
	private static Optional<BoundedPattern> pattern(String expression) {
		try {
			return Optional.ofNullable(expression).filter(text -> !text.isBlank()).map(BoundedPattern::new);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private Stream<String> messages(Case item) {
		return signs.getOrDefault(item, Set.of()).stream().filter(sign -> sign.kind() == Kind.MESSAGE).map(Sign::key);
	}

	/** What rare signs say is worth more. */
	private double worth(Collection<Sign> some) {
		return some.stream().mapToDouble(sign -> {
			double with = Math.max(1, cases.getOrDefault(sign, Set.of()).size());
			return sign.kind().worth * Math.log(1 + base.cases().size() / with);
		}).sum();
	}

	/** The sign, and what else a code is called in its other wrappings. */
	private static Stream<Sign> keys(Sign sign) {
		return sign.kind() == Kind.CODE
				? Stream.concat(Stream.of(sign), CodeBook.aliases(sign.key()).stream().map(alias -> new Sign(Kind.CODE, alias)))
				: Stream.of(sign);
	}
}
