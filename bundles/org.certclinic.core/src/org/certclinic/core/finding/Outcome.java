package org.certclinic.core.finding;

import java.util.List;
import java.util.stream.Stream;

/** What became of a rule. */
public sealed interface Outcome {
	/** There was no evidence of the kind it judges. */
	record NotApplicable() implements Outcome {
	}

	/** It looked and found nothing. */
	record Passed() implements Outcome {
	}

	/** It found something. */
	record Found(List<Finding> findings) implements Outcome {
		public Found {
			findings = List.copyOf(findings);
		}
	}

	/** It broke, which is a fault of ours. */
	record Failed(String reason) implements Outcome {
	}

	/** {@link Found} where there are findings, else {@link Passed}. */
	static Outcome of(Stream<Finding> findings) {
		List<Finding> all = findings.toList();
		return all.isEmpty() ? new Passed() : new Found(all);
	}
}
