package org.certclinic.knowledge.lint;

import java.util.List;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PossibleCause;

/** An answer about a cause that is none of the case: nobody sees it. */
final class ForeignCauseRule implements EntryRule {
	@Override
	public String id() {
		return "kb.answer.foreign-cause";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry instanceof Case item) {
			List<Cause> own = item.getCauses().stream().map(PossibleCause::getCause).toList();
			for (Answer answer : Parts.all(entry, Answer.class)) {
				Stream.concat(answer.getSupports().stream(), answer.getExcludes().stream()).distinct()
						.filter(cause -> !own.contains(cause)).forEach(cause -> findings.add(answer, cause.getId()));
			}
		}
	}
}
