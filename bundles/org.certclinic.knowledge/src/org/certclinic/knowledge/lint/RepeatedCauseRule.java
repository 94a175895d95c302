package org.certclinic.knowledge.lint;

import java.util.HashSet;
import java.util.Set;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PossibleCause;

/** A cause that a case names twice. */
final class RepeatedCauseRule implements EntryRule {
	@Override
	public String id() {
		return "kb.case.repeated-cause";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Case item) {
			Set<Cause> seen = new HashSet<>();
			for (PossibleCause possible : item.getCauses()) {
				if (possible.getCause() != null && !seen.add(possible.getCause())) {
					findings.add(possible, possible.getCause().getId());
				}
			}
		}
	}
}
