package org.certclinic.knowledge.lint;

import java.util.Optional;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.picture.PictureFile;
import org.certclinic.knowledge.picture.PictureFile.Shown;
import org.certclinic.knowledge.picture.PictureFile.Trouble;

/** A picture that cannot be shown: it is not there, too large, or no picture. */
final class PictureRule implements EntryRule {
	private static final int MEGABYTE = 1 << 20;
	private static final int MILLION = 1_000_000;

	private final KnowledgeBase base;
	private final Trouble trouble;

	PictureRule(KnowledgeBase base, Trouble trouble) {
		this.base = base;
		this.trouble = trouble;
	}

	@Override
	public String id() {
		return switch (trouble) {
		case MISSING -> "kb.picture.missing";
		case TOO_LARGE -> "kb.picture.too-large";
		case NO_PICTURE -> "kb.picture.no-picture";
		};
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (PictureStep picture : Parts.all(entry, PictureStep.class)) {
			if (!Parts.blank(picture.getFile()) && trouble(entry, picture).equals(Optional.of(trouble))) {
				findings.add(picture, picture.getFile(), PictureFile.MAX_BYTES / MEGABYTE, PictureFile.MAX_PIXELS / MILLION);
			}
		}
	}

	private Optional<Trouble> trouble(Entry entry, PictureStep picture) {
		return PictureFile.of(base.folder(entry), picture.getFile()).map(PictureFile::read).flatMap(answer -> switch (answer) {
		case Trouble found -> Optional.of(found);
		case Shown _ -> Optional.empty();
		});
	}
}
