package org.certclinic.knowledge.lifecycle;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.LifecycleEvent;

/** Says which way entries go: draft, in review, validated, archived, and from each back to draft. */
public final class LifecycleRules {
	private final InstantSource clock;
	private final ZoneId zone;

	/** @param zone of the times in histories */
	public LifecycleRules(InstantSource clock, ZoneId zone) {
		this.clock = Objects.requireNonNull(clock, "clock");
		this.zone = Objects.requireNonNull(zone, "zone");
	}

	/** The states that an entry may come to from {@code state}, the usual one first. */
	public static List<Lifecycle> next(Lifecycle state) {
		return switch (state) {
		case DRAFT -> List.of(Lifecycle.IN_REVIEW);
		case IN_REVIEW -> List.of(Lifecycle.VALIDATED, Lifecycle.DRAFT);
		case VALIDATED -> List.of(Lifecycle.ARCHIVED, Lifecycle.DRAFT);
		case ARCHIVED -> List.of(Lifecycle.DRAFT);
		};
	}

	/**
	 * Decides whether the entry may come to a state. The entry is not changed.
	 *
	 * @param who      does it
	 * @param note     why; may be empty
	 * @param findings what is wrong with the entry; asked for {@code validated} only
	 */
	public Decision decide(Entry entry, Lifecycle to, String who, String note, Collection<LintFinding> findings) {
		Lifecycle from = entry.getLifecycle();
		if (!next(from).contains(to)) {
			return new Decision.NoWay(from, to);
		}
		if (who.isBlank()) {
			return new Decision.Unsigned();
		}
		List<LintFinding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		if (to == Lifecycle.VALIDATED && !errors.isEmpty()) {
			return new Decision.Errors(errors);
		}
		return new Decision.Allowed(event(to, who, note), open(entry));
	}

	private LifecycleEvent event(Lifecycle to, String who, String note) {
		LifecycleEvent event = KnowledgeFactory.eINSTANCE.createLifecycleEvent();
		event.setState(to);
		event.setWho(line(who));
		event.setAt(now());
		if (!note.isBlank()) {
			event.setNote(note.strip());
		}
		return event;
	}

	/** A new comment, of no entry yet; about the whole entry where {@code part} is empty. */
	public Comment comment(String part, String who, String text) {
		Comment comment = KnowledgeFactory.eINSTANCE.createComment();
		comment.setWho(line(who));
		comment.setAt(now());
		if (!part.isEmpty()) {
			comment.setPart(part);
		}
		comment.setText(text.strip());
		return comment;
	}

	/** Brings the entry to the state that was allowed, and records who did it and when. */
	public static void apply(Entry entry, Decision.Allowed allowed) {
		entry.setLifecycle(allowed.event().getState());
		entry.getHistory().add(allowed.event());
	}

	private static List<Comment> open(Entry entry) {
		return entry.getComments().stream().filter(comment -> !comment.isResolved()).toList();
	}

	private OffsetDateTime now() {
		return clock.instant().atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
	}

	private static String line(String text) {
		return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}
}
