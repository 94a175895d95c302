package org.certclinic.ui.knowledge.reader;

import java.util.List;
import java.util.Optional;

import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.reader.CaseContent.SymptomCode;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** The facts at the end of a page: codes, what the customer sees, notes with their sources, related cases. */
final class FactsPane {
	private final PageScope scope;
	private final PageKit kit;

	FactsPane(PageScope scope) {
		this.scope = scope;
		this.kit = scope.kit();
	}

	void addCodes(Composite parent) {
		for (SymptomCode symptom : scope.content().codes()) {
			String value = symptom.symptom().getValue();
			String family = CodeFamily.of(symptom.symptom().getFamily()).map(Words::of)
					.orElse(symptom.symptom().getFamily());
			Optional<Code> code = symptom.code();
			String name = code.flatMap(Code::name).map(known -> value + "  " + known).orElse(value);
			kit.boldText(parent, NLS.bind(Messages.Code_line, name, family));
			// the authority's own codes mean what the case answers, which the page says above
			code.filter(known -> known.family() != CodeFamily.CA).ifPresent(known -> explain(parent, known));
		}
	}

	private void explain(Composite parent, Code code) {
		if (!code.meaning().isEmpty()) {
			kit.text(kit.column(parent, true), code.meaning().in(kit.locale()));
		}
		if (!code.advice().isEmpty()) {
			kit.quiet(kit.column(parent, true), code.advice().in(kit.locale()));
		}
	}

	void addSymptoms(Composite parent) {
		for (Symptom symptom : seen(scope.content().item())) {
			switch (symptom) {
			case MessageSymptom message -> kit.text(parent, "“" + message.getText() + "”");
			case ObservationSymptom observation -> kit.text(parent, "•  " + kit.of(observation.getText()));
			default -> { // codes have a section of their own, findings are no words
			}
			}
		}
	}

	/** Symptoms in words: messages and observations. */
	static List<Symptom> seen(Case item) {
		return item.getSymptoms().stream()
				.filter(symptom -> symptom instanceof MessageSymptom || symptom instanceof ObservationSymptom).toList();
	}

	void addNotes(Composite parent) {
		for (Note note : scope.content().item().getNotes()) {
			kit.text(parent, kit.of(note.getText()));
			kit.quiet(kit.column(parent, true), NLS.bind(Messages.Note_source, note.getSource()));
		}
	}

	void addRelated(Composite parent) {
		for (Case related : scope.content().related()) {
			String id = related.getId();
			var link = kit.link(parent, id + "  " + kit.of(related.getTitle()), () -> scope.guide().open(id));
			WidgetKeys.key(WidgetKeys.RELATED + id, link);
		}
	}
}
