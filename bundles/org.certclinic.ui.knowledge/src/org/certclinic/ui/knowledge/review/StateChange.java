package org.certclinic.ui.knowledge.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.DraftTests;
import org.certclinic.knowledge.author.FoundBy;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.lifecycle.Decision;
import org.certclinic.knowledge.lifecycle.Decision.Allowed;
import org.certclinic.knowledge.lifecycle.LifecycleRules;
import org.certclinic.knowledge.model.Lifecycle;
import org.certclinic.ui.BusyOperation;
import org.certclinic.ui.Operation;
import org.certclinic.ui.StatusReporter;
import org.certclinic.ui.knowledge.EntryLint;
import org.certclinic.ui.knowledge.KnowledgeService;

/** Brings an entry to another state, if the rules allow it; for {@code validated} everything is checked once more, its tests too. */
final class StateChange {
	private final ReviewDesk desk;
	private final KnowledgeService knowledge;
	private final LifecycleRules rules = new LifecycleRules(InstantSource.system(), ZoneId.systemDefault());

	/**
	 * What came of it.
	 *
	 * @param errors that stand against it, with the parts they are about
	 */
	record Outcome(Decision decision, List<DraftFinding> errors) {
		Outcome {
			Objects.requireNonNull(decision, "decision");
			errors = List.copyOf(errors);
		}
	}

	StateChange(ReviewDesk desk, KnowledgeService knowledge) {
		this.desk = desk;
		this.knowledge = knowledge;
	}

	LifecycleRules rules() {
		return rules;
	}

	/** Changes the state if that is allowed; empty if it could not be checked, which is told. */
	Optional<Outcome> to(Lifecycle state, String who, String note) {
		Optional<List<DraftFinding>> findings = state == Lifecycle.VALIDATED ? check(desk.draft()) : Optional.of(List.of());
		return findings.map(found -> {
			Decision decision = rules.decide(desk.main(), state, who, note, found.stream().map(DraftFinding::finding).toList());
			if (decision instanceof Allowed allowed) {
				desk.edit(ReviewWords.way(state), () -> LifecycleRules.apply(desk.main(), allowed));
			}
			List<DraftFinding> errors = decision instanceof Decision.Errors(var refused)
					? found.stream().filter(finding -> refused.contains(finding.finding())).toList()
					: List.of();
			return new Outcome(decision, errors);
		});
	}

	private Optional<List<DraftFinding>> check(Draft draft) {
		Operation<List<DraftFinding>> check = monitor -> {
			List<DraftFinding> found = new ArrayList<>(new EntryLint().check(draft, monitor::isCanceled));
			knowledge.use(open -> new DraftTests(new FoundBy(open.index(), new CodeBook(), LocalDate::now)).run(draft))
					.ifPresent(results -> found.addAll(DraftTests.findings(draft, results)));
			return found;
		};
		return new BusyOperation(new StatusReporter(StateChange.class), ReviewLabels.Check_failed).run(check);
	}
}
