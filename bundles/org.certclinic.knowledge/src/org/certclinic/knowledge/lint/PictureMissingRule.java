package org.certclinic.knowledge.lint;

import java.nio.file.Files;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PictureStep;

/** A picture that is not there. */
final class PictureMissingRule implements EntryRule {
	private final KnowledgeBase base;

	PictureMissingRule(KnowledgeBase base) {
		this.base = base;
	}

	@Override
	public String id() {
		return "kb.picture.missing";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (PictureStep picture : Parts.all(entry, PictureStep.class)) {
			if (!Parts.blank(picture.getFile())) {
				PictureFile.of(base.folder(entry), picture.getFile()).filter(file -> !Files.isRegularFile(file))
						.ifPresent(_ -> findings.add(picture, picture.getFile()));
			}
		}
	}
}
