package org.certclinic.knowledge.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Step;

/** How the steps of a remedy follow each other. */
final class Leads {
	private Leads() {
	}

	/** How many ways to go on an outcome names. */
	static long count(Outcome outcome) {
		return Stream.of(outcome.getNextStep() != null, outcome.getCause() != null, outcome.getRemedy() != null,
				outcome.isSetEscalateTo(), outcome.isSolved()).filter(Boolean::booleanValue).count();
	}

	/** The steps that one comes to from the first. */
	static Set<Step> reachable(Remedy remedy) {
		Set<Step> reached = new LinkedHashSet<>();
		Deque<Step> open = new ArrayDeque<>(remedy.getSteps().stream().limit(1).toList());
		while (!open.isEmpty()) {
			Step step = open.pop();
			if (reached.add(step)) {
				open.addAll(next(remedy, step));
			}
		}
		return reached;
	}

	private static List<Step> next(Remedy remedy, Step step) {
		List<Step> next = new ArrayList<>();
		boolean goesOn = step.getOutcomes().isEmpty();
		for (Outcome outcome : step.getOutcomes()) {
			if (outcome.getNextStep() != null) {
				next.add(outcome.getNextStep());
			}
			goesOn |= count(outcome) == 0;
		}
		int following = remedy.getSteps().indexOf(step) + 1;
		if (goesOn && following < remedy.getSteps().size()) {
			next.add(remedy.getSteps().get(following));
		}
		return next;
	}
}
