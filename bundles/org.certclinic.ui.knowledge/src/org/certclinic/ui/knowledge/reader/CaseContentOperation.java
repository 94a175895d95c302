package org.certclinic.ui.knowledge.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.LayeredEntry;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.codes.CodeReading;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.PictureStep;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.knowledge.picture.PictureFile;
import org.certclinic.ui.Operation;
import org.certclinic.ui.knowledge.KnowledgeService;
import org.certclinic.ui.knowledge.feedback.FeedbackLog;
import org.certclinic.ui.knowledge.reader.CaseContent.SymptomCode;
import org.eclipse.core.runtime.IProgressMonitor;

/** Gathers what a case's page shows; empty if there is no such case, or no knowledge is open yet. */
final class CaseContentOperation implements Operation<Optional<CaseContent>> {
	private static final int MAX_RELATED = 6;

	private final KnowledgeService knowledge;
	private final FeedbackLog feedback;
	private final String id;

	CaseContentOperation(KnowledgeService knowledge, FeedbackLog feedback, String id) {
		this.knowledge = knowledge;
		this.feedback = feedback;
		this.id = id;
	}

	@Override
	public Optional<CaseContent> run(IProgressMonitor monitor) {
		return knowledge.use(open -> open.base().findCase(id).map(item -> content(open, open.base(), item))).flatMap(found -> found)
				.map(content -> content.with(feedback.of(id)));
	}

	/** The same of a case that the base need not have. */
	static CaseContent content(Knowledge knowledge, KnowledgeBase base, Case item) {
		List<SymptomCode> codes = new ArrayList<>();
		for (Symptom symptom : item.getSymptoms()) {
			if (symptom instanceof CodeSymptom code) {
				codes.add(new SymptomCode(code, code(knowledge, code)));
			}
		}
		List<Case> related = base.related(item).stream().limit(MAX_RELATED).toList();
		boolean own = base.layered(item.getId()).flatMap(LayeredEntry::below).isPresent();
		return new CaseContent(item, codes, related, LocalDate.now(), own, Optional.empty(), picture -> picture(base, picture));
	}

	private static Optional<Path> picture(KnowledgeBase base, PictureStep picture) {
		return Optional.of(picture.eContainer()).filter(Entry.class::isInstance).flatMap(remedy -> base.find(((Entry) remedy).getId())).map(base::folder)
				.filter(_ -> picture.getFile() != null).flatMap(folder -> PictureFile.of(folder, picture.getFile()));
	}

	private static Optional<Code> code(Knowledge knowledge, CodeSymptom symptom) {
		Optional<CodeFamily> family = CodeFamily.of(symptom.getFamily());
		return knowledge.search().codes(symptom.getValue()).stream().map(CodeReading::code)
				.filter(code -> family.equals(Optional.of(code.family()))).findFirst();
	}
}
