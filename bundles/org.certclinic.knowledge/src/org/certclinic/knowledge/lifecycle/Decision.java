package org.certclinic.knowledge.lifecycle;

import java.util.List;
import java.util.Objects;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.knowledge.export.Words;
import org.certclinic.knowledge.lint.LintFinding;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.knowledge.model.LifecycleEvent;

/** Whether an entry may come to another state. */
public sealed interface Decision {

	/**
	 * It may.
	 *
	 * @param event to be added to the history, of no entry yet
	 * @param open  comments that are not settled; they hinder nobody
	 */
	record Allowed(LifecycleEvent event, List<Comment> open) implements Decision {
		public Allowed {
			Objects.requireNonNull(event, "event");
			open = List.copyOf(open);
		}

		@Override
		public BilingualText text() {
			BilingualText state = Words.of(event.getState());
			return open.isEmpty() ? texts().text("allowed", state) : texts().text("allowed.open", state, open.size());
		}
	}

	/** No way leads from the one state to the other. */
	record NoWay(Lifecycle from, Lifecycle to) implements Decision {
		@Override
		public BilingualText text() {
			BilingualText ways = LifecycleRules.next(from).stream().map(Words::of)
					.reduce((left, right) -> texts().text("list", left, right)).orElseThrow();
			return texts().text("refused.way", Words.of(from), Words.of(to), ways);
		}
	}

	/** It may not be validated while these errors stand. */
	record Errors(List<LintFinding> findings) implements Decision {
		public Errors {
			findings = List.copyOf(findings);
		}

		@Override
		public BilingualText text() {
			return texts().text("refused.errors", findings.size(), findings.getFirst().message());
		}
	}

	/** Nobody says who does it. */
	record Unsigned() implements Decision {
		@Override
		public BilingualText text() {
			return texts().text("refused.unsigned");
		}
	}

	/** The decision in words, and what to do about it. */
	BilingualText text();

	private static Texts texts() {
		return Texts.beside(Decision.class);
	}
}
