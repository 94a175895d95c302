package org.certclinic.knowledge.lint;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.picture.PictureFile;

/** A picture outside the folder of the knowledge base: it would not travel with it. */
final class PictureOutsideRule implements EntryRule {
	private final KnowledgeBase base;

	PictureOutsideRule(KnowledgeBase base) {
		this.base = base;
	}

	@Override
	public String id() {
		return "kb.picture.outside";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (PictureStep picture : Parts.all(entry, PictureStep.class)) {
			if (!Parts.blank(picture.getFile()) && PictureFile.of(base.folder(entry), picture.getFile()).isEmpty()) {
				findings.add(picture, picture.getFile());
			}
		}
	}
}
