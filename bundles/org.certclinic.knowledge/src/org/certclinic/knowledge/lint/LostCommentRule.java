package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.lifecycle.PartPath;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.knowledge.model.Entry;

/** An unsettled comment on a part that is not there any more. */
final class LostCommentRule implements EntryRule {
	@Override
	public String id() {
		return "kb.comment.lost-part";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (Comment comment : entry.getComments()) {
			if (!comment.isResolved() && !Parts.blank(comment.getPart()) && PartPath.find(entry, comment.getPart()).isEmpty()) {
				findings.add(comment, comment.getPart());
			}
		}
	}
}
