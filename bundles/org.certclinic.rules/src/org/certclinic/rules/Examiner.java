package org.certclinic.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.certclinic.core.finding.CaseFile;
import org.certclinic.core.finding.Finding;
import org.certclinic.core.finding.Outcome;
import org.certclinic.core.finding.Rule;
import org.certclinic.core.finding.RuleId;

/** Has rules judge a case file. A rule that breaks is reported and never ends the run. Thread-safe. */
public final class Examiner {
	private static final System.Logger LOG = System.getLogger(Examiner.class.getName());

	private final List<Rule> rules;
	private final BiConsumer<RuleId, Outcome.Failed> failures;

	/** Failures go to the system's log. */
	public Examiner(List<Rule> rules) {
		this(rules, (rule, failed) -> LOG.log(System.Logger.Level.ERROR, "{0}: {1}", rule, failed.reason()));
	}

	/** @param failures is told which rule broke and why */
	public Examiner(List<Rule> rules, BiConsumer<RuleId, Outcome.Failed> failures) {
		this.rules = List.copyOf(rules);
		this.failures = Objects.requireNonNull(failures, "failures");
	}

	/** What the rules found, worst first; among equals in the order of the rules. */
	public List<Finding> examine(CaseFile file) {
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : rules) {
			switch (outcome(rule, file)) {
			case Outcome.NotApplicable _, Outcome.Passed _ -> {
				// nothing to tell
			}
			case Outcome.Found found -> findings.addAll(found.findings());
			case Outcome.Failed failed -> failures.accept(rule.metadata().id(), failed);
			}
		}
		findings.sort((one, other) -> one.severity().compareTo(other.severity()));
		return findings;
	}

	private static Outcome outcome(Rule rule, CaseFile file) {
		try {
			return rule.examine(file);
		} catch (RuntimeException | StackOverflowError e) {
			return new Outcome.Failed(e.toString());
		}
	}
}
