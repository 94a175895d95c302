package org.certclinic.ui.knowledge.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Phrases;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.ui.Column;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.ListPane.Addition;
import org.certclinic.ui.knowledge.editor.model.PartEdits;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** How one recognises a case: codes, messages, what is seen, findings, and what customers say. */
final class SymptomsPage implements EntryPage {
	private static final String FIELD = WidgetKeys.EDITOR_FIELD;
	private static final int PHRASE_LINES = 8;

	private final EditorDesk desk;
	private PageFrame frame;
	private ListPane<Symptom> symptoms;
	private PartPane detail;
	private Fields phrases;

	SymptomsPage(EditorDesk desk) {
		this.desk = desk;
	}

	@Override
	public String title() {
		return Labels.Page_symptoms;
	}

	@Override
	public Control create(Composite parent) {
		frame = new PageFrame(parent);
		var item = (Case) desk.main();
		Composite section = frame.section(Labels.Section_symptoms);
		PageFrame.hint(section, Messages.Symptoms_hint);
		symptoms = new ListPane<>(desk, section, FIELD + "symptoms",
				List.of(new Column<>(Labels.Column_kind, 110, EntryWords::kind), new Column<>(Labels.Column_content, 380, symptom -> EntryWords.content(symptom, desk)),
						new Column<>(Labels.Field_likelihood, 90, symptom -> Words.of(symptom.getLikelihood()))),
				item::getSymptoms, additions(), this::show);
		var content = new SymptomFields(desk);
		detail = new PartPane(desk, section, frame::fit, (fields, shape) -> content.fill(fields, (Symptom) shape.getFirst()));
		Composite said = frame.section(Labels.Section_phrases);
		PageFrame.hint(said, Messages.Phrases_hint);
		phrases = new Fields(desk, said);
		phrases.block(Labels.Language_zh, FIELD + "phrases.zh", phrases(item, Literals.PHRASES__ZH), PHRASE_LINES);
		phrases.block(Labels.Language_en, FIELD + "phrases.en", phrases(item, Literals.PHRASES__EN), PHRASE_LINES);
		refresh();
		frame.fit();
		return frame.control();
	}

	private static List<Addition<Symptom>> additions() {
		KnowledgeFactory factory = KnowledgeFactory.eINSTANCE;
		return List.of(addition("code", Messages.Add_code, () -> {
			var code = factory.createCodeSymptom();
			code.setFamily("ca");
			return code;
		}), addition("message", Messages.Add_message, factory::createMessageSymptom),
				addition("observation", Messages.Add_observation, () -> PartEdits.withText(factory.createObservationSymptom(), Literals.OBSERVATION_SYMPTOM__TEXT)),
				addition("finding", Messages.Add_finding, factory::createFindingSymptom));
	}

	private static Addition<Symptom> addition(String kind, String label, Supplier<Symptom> make) {
		return new Addition<>(WidgetKeys.EDITOR_ADD + kind, label, make);
	}

	/** One phrase a line. */
	private static Value<String> phrases(Case item, EAttribute language) {
		return new Value<>(item, () -> item.getPhrases() == null ? "" : String.join("\n", list(item.getPhrases(), language)), text -> {
			List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
			Phrases said = Optional.ofNullable(item.getPhrases()).orElseGet(KnowledgeFactory.eINSTANCE::createPhrases);
			if (!lines.equals(list(said, language))) {
				list(said, language).clear();
				list(said, language).addAll(lines);
			}
			boolean any = !said.getZh().isEmpty() || !said.getEn().isEmpty();
			if (any != (item.getPhrases() != null)) {
				item.setPhrases(any ? said : null);
			}
		});
	}

	private static EList<String> list(Phrases phrases, EAttribute language) {
		return language == Literals.PHRASES__ZH ? phrases.getZh() : phrases.getEn();
	}

	private void show(Optional<Symptom> selected) {
		List<Object> shape = new ArrayList<>();
		selected.filter(((Case) desk.main()).getSymptoms()::contains).ifPresent(shape::add);
		detail.show(shape);
	}

	@Override
	public boolean mends(String rule) {
		return rule.equals("kb.case.no-symptom");
	}

	@Override
	public boolean shows(EObject part) {
		return part instanceof Symptom || part instanceof Phrases || part.eContainer() instanceof Symptom;
	}

	@Override
	public void reveal(EObject part) {
		if (part instanceof Symptom symptom) {
			symptoms.select(symptom);
		} else if (part.eContainer() instanceof Symptom symptom) {
			symptoms.select(symptom);
		}
	}

	@Override
	public void refresh() {
		symptoms.refresh();
		show(symptoms.selection());
		phrases.refresh();
	}

	@Override
	public void setFocus() {
		symptoms.setFocus();
	}
}
