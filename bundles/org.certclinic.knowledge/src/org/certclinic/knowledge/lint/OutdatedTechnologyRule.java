package org.certclinic.knowledge.lint;

import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;

/** Advice for software that nobody supports any more, without the day until which it held. */
final class OutdatedTechnologyRule implements EntryRule {
	@Override
	public String id() {
		return "kb.applicability.outdated-technology";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		Applicability where = entry.getApplicability();
		if (entry instanceof Case || where == null || where.getValidUntil() != null) {
			return;
		}
		Stream.concat(where.getOperatingSystems().stream(), where.getBrowsers().stream())
				.filter(name -> OutdatedTechnology.mentions(name).findAny().isPresent()).findFirst().ifPresent(name -> findings.add(where, name));
	}
}
