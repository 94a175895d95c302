package org.certclinic.ui.knowledge.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.feedback.FeedbackCounts;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.PictureStep;

/**
 * A case and what belongs on its page.
 *
 * @param codes   the codes among its symptoms, in the order of the symptoms
 * @param related other cases that share parts with it, most shared first
 * @param today   the day it is read
 * @param own     whether it is an own version of a case of an earlier knowledge base
 * @param said    what users said of it; empty where they cannot be asked
 * @param pictures where a picture is; empty where it is outside of its base
 */
record CaseContent(Case item, List<SymptomCode> codes, List<Case> related, LocalDate today, boolean own, Optional<FeedbackCounts> said,
		Function<PictureStep, Optional<Path>> pictures) {
	CaseContent {
		codes = List.copyOf(codes);
		related = List.copyOf(related);
	}

	/** The same with what users said of it. */
	CaseContent with(FeedbackCounts counts) {
		return new CaseContent(item, codes, related, today, own, Optional.of(counts), pictures);
	}

	/** A code as the case has it, and what the tables know of it. */
	record SymptomCode(CodeSymptom symptom, Optional<Code> code) {
	}

	/** The day the case held until, if that is past. */
	Optional<LocalDate> expired() {
		return Optional.ofNullable(item.getApplicability()).map(where -> where.getValidUntil())
				.filter(until -> until.isBefore(today));
	}
}
