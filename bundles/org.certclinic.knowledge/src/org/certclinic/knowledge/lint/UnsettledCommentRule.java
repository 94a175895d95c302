package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.Lifecycle;

/** A validated entry with comments that nobody settled. */
final class UnsettledCommentRule implements EntryRule {
	@Override
	public String id() {
		return "kb.comment.unsettled";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		if (entry.getLifecycle() == Lifecycle.VALIDATED) {
			entry.getComments().stream().filter(comment -> !comment.isResolved()).forEach(comment -> findings.add(comment, comment.getWho()));
		}
	}
}
