package org.certclinic.knowledge.lint;

import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Text;

/**
 * A cause or remedy that is about software nobody supports any more and does not say where or until when it holds. Its title
 * tells what it is about: texts name such software in passing too, to say what differs there.
 */
final class NoApplicabilityRule implements EntryRule {
	@Override
	public String id() {
		return "kb.applicability.missing";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (!(entry instanceof Case) && !limited(entry.getApplicability())) {
			Optional.ofNullable(entry.getTitle()).flatMap(NoApplicabilityRule::outdated).ifPresent(name -> findings.add(entry, name));
		}
	}

	private static Optional<String> outdated(Text title) {
		return Stream.of(title.getZh(), title.getEn()).filter(words -> !Parts.blank(words))
				.flatMap(words -> OutdatedTechnology.mentions(words)).findFirst();
	}

	private static boolean limited(Applicability where) {
		return where != null && (where.getValidUntil() != null || !where.getOperatingSystems().isEmpty() || !where.getBrowsers().isEmpty());
	}
}
