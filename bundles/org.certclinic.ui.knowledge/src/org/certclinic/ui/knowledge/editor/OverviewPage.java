package org.certclinic.ui.knowledge.editor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Area;
import org.certclinic.knowledge.model.Audience;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.CaseKind;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.Party;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Risk;
import org.certclinic.knowledge.model.Text;
import org.certclinic.knowledge.model.io.EntryReference;
import org.certclinic.ui.Column;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.ListPane.Addition;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.certclinic.ui.knowledge.editor.model.PartEdits;
import org.certclinic.ui.knowledge.editor.model.TextSlot;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What an entry is: its id, title, kind, where it applies, and notes on its sources. */
final class OverviewPage implements EntryPage {
	private static final String FIELD = WidgetKeys.EDITOR_FIELD;
	private static final int ANSWER_LINES = 5;

	private final EditorDesk desk;
	private final List<Runnable> refreshers = new ArrayList<>();
	private PageFrame frame;
	private ListPane<Note> notes;
	private PartPane note;

	OverviewPage(EditorDesk desk) {
		this.desk = desk;
	}

	@Override
	public String title() {
		return Labels.Page_overview;
	}

	@Override
	public Control create(Composite parent) {
		refreshers.clear(); // of the widgets before, if it is made anew
		frame = new PageFrame(parent);
		Entry entry = desk.main();
		addEntry(entry);
		addApplicability(entry);
		addNotes(entry);
		frame.fit();
		return frame.control();
	}

	private void addEntry(Entry entry) {
		var fields = new Fields(desk, frame.section(EntryWords.kind(entry)));
		fields.fact(Labels.Field_id, entry.getId());
		fields.bilingual(Labels.Field_title, FIELD + "title", new TextSlot(entry, Literals.ENTRY__TITLE), 1);
		switch (entry) {
		case Case item -> addCase(fields, item);
		case Cause cause -> fields.bilingual(Labels.Field_explanation, FIELD + "explanation", new TextSlot(cause, Literals.CAUSE__EXPLANATION), ANSWER_LINES);
		case Remedy remedy -> addRemedy(fields, remedy);
		default -> throw new IllegalArgumentException(entry.eClass().getName());
		}
		fields.choice(Labels.Field_audience, FIELD + "audience", List.of(Audience.values()),
				audience -> audience == Audience.CUSTOMER ? Labels.Audience_customer : Labels.Audience_internal, Value.of(entry, Literals.ENTRY__AUDIENCE));
		fields.fact(Labels.Field_lifecycle, Words.of(entry.getLifecycle()));
		keep(fields);
	}

	private static void addCase(Fields fields, Case item) {
		fields.choice(Labels.Field_kind, FIELD + "kind", List.of(CaseKind.values()), Words::of, Value.of(item, Literals.CASE__KIND));
		fields.choice(Labels.Field_area, FIELD + "area", List.of(Area.values()), Words::of, Value.of(item, Literals.CASE__AREA));
		fields.bilingual(Labels.Field_answer, FIELD + "answer", new TextSlot(item, Literals.CASE__ANSWER), ANSWER_LINES);
	}

	/** The fields of a remedy, also where it is written along with a case. */
	static void addRemedy(Fields fields, Remedy remedy) {
		fields.choice(Labels.Field_performer, FIELD + "performer", List.of(Party.values()), Words::of, Value.of(remedy, Literals.REMEDY__PERFORMER));
		for (Risk risk : Risk.values()) {
			fields.check(Words.of(risk), FIELD + "risk." + risk.getLiteral(), new Value<>(remedy, () -> remedy.getRisks().contains(risk), marked -> {
				if (marked) {
					remedy.getRisks().add(risk);
				} else {
					remedy.getRisks().remove(risk);
				}
			}));
		}
	}

	private void addApplicability(Entry entry) {
		Composite section = frame.section(Labels.Section_applicability);
		PageFrame.hint(section, Messages.Applicability_hint);
		var fields = new Fields(desk, section);
		addNames(fields, Labels.Field_caSystems, entry, Literals.APPLICABILITY__CA_SYSTEMS);
		addNames(fields, Labels.Field_banks, entry, Literals.APPLICABILITY__BANKS);
		addNames(fields, Labels.Field_operatingSystems, entry, Literals.APPLICABILITY__OPERATING_SYSTEMS);
		addNames(fields, Labels.Field_browsers, entry, Literals.APPLICABILITY__BROWSERS);
		addNames(fields, Labels.Field_keyVendors, entry, Literals.APPLICABILITY__KEY_VENDORS);
		addNames(fields, Labels.Field_csps, entry, Literals.APPLICABILITY__CSPS);
		addDay(fields, Labels.Field_validFrom, entry, Literals.APPLICABILITY__VALID_FROM);
		addDay(fields, Labels.Field_validUntil, entry, Literals.APPLICABILITY__VALID_UNTIL);
		addSuccessor(fields, entry);
		keep(fields);
	}

	/** The entry of the same kind that is to be used instead. */
	private void addSuccessor(Fields fields, Entry entry) {
		TextField field = fields.line(HelpTexts.Field_superseded, FIELD + Literals.APPLICABILITY__SUPERSEDED_BY.getName(), new Value<>(entry, () -> successor(entry),
				id -> setApplicability(entry, Literals.APPLICABILITY__SUPERSEDED_BY, id.isBlank() ? null : EntryReference.to(Entry.class, entry.eClass(), id.strip()))));
		field.control().setMessage(HelpTexts.Assist_hint);
		Assist.field(field.control(), typed -> desk.suggest(suggestions -> switch (entry) {
		case Cause _ -> suggestions.causes(typed);
		case Remedy _ -> suggestions.remedies(typed);
		default -> suggestions.cases(typed);
		}));
	}

	private static String successor(Entry entry) {
		return Optional.ofNullable(entry.getApplicability()).map(Applicability::getSupersededBy).map(Entry::getId).orElse("");
	}

	private static void addNames(Fields fields, String label, Entry entry, EAttribute names) {
		fields.line(label, FIELD + names.getName(), new Value<>(entry, () -> names(entry, names), text -> {
			List<String> items = List.of(text.split("[,，;；、]")).stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
			setApplicability(entry, names, items);
		}));
	}

	private static String names(Entry entry, EAttribute names) {
		return entry.getApplicability() == null ? "" : String.join(", ", strings((List<?>) entry.getApplicability().eGet(names)));
	}

	private static List<String> strings(List<?> values) {
		return values.stream().map(String::valueOf).toList();
	}

	private static void addDay(Fields fields, String label, Entry entry, EAttribute day) {
		TextField field = fields.line(label, FIELD + day.getName(),
				new Value<>(entry, () -> entry.getApplicability() == null ? "" : Objects.toString(entry.getApplicability().eGet(day), ""), text -> {
					if (text.isBlank()) {
						setApplicability(entry, day, null);
					} else {
						day(text).ifPresent(value -> setApplicability(entry, day, value));
					}
				}));
		field.control().setMessage(Messages.Day_hint);
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip()));
		} catch (DateTimeParseException _) {
			return Optional.empty(); // not written to the end yet
		}
	}

	/** Says where the entry applies; without any restriction it says nothing. */
	private static void setApplicability(Entry entry, EStructuralFeature feature, Object value) {
		Applicability where = Optional.ofNullable(entry.getApplicability()).orElseGet(KnowledgeFactory.eINSTANCE::createApplicability);
		where.eSet(feature, value);
		boolean any = where.eClass().getEAllStructuralFeatures().stream().anyMatch(where::eIsSet);
		if (any != (entry.getApplicability() != null)) {
			entry.setApplicability(any ? where : null);
		}
	}

	private void addNotes(Entry entry) {
		Composite section = frame.section(Labels.Section_notes);
		notes = new ListPane<>(desk, section, FIELD + "notes",
				List.of(new Column<>(Labels.Field_note, 360, item -> EditorDesk.words(item.getText())),
						new Column<>(Labels.Field_source, 160, item -> EntryWords.plain(item.getSource()))),
				entry::getNotes, List.of(new Addition<>(WidgetKeys.EDITOR_ADD + "note", Messages.Add_note,
						() -> PartEdits.withText(KnowledgeFactory.eINSTANCE.createNote(), Literals.NOTE__TEXT))),
				selected -> note.show(selected.map(List::<Object>of).orElse(List.of())));
		note = new PartPane(desk, section, frame::fit, (fields, shape) -> {
			var item = (Note) shape.getFirst();
			fields.bilingual(Labels.Field_note, FIELD + "note", new TextSlot(item, Literals.NOTE__TEXT), 3);
			fields.line(Labels.Field_source, FIELD + "source", Value.text(item, Literals.NOTE__SOURCE));
		});
		refreshers.add(notes::refresh);
		refreshers.add(() -> note.show(notes.selection().filter(entry.getNotes()::contains).map(List::<Object>of).orElse(List.of())));
	}

	private void keep(Fields fields) {
		refreshers.add(fields::refresh);
		fields.refresh();
	}

	@Override
	public boolean shows(EObject part) {
		return part instanceof Entry || part instanceof Applicability || part instanceof Note || part instanceof Text text && text.eContainer() instanceof Entry
				|| part instanceof Text inside && inside.eContainer() instanceof Note;
	}

	@Override
	public void reveal(EObject part) {
		if (part instanceof Note item) {
			notes.select(item);
		} else if (part.eContainer() instanceof Note item) {
			notes.select(item);
		}
	}

	@Override
	public void refresh() {
		refreshers.forEach(Runnable::run);
	}

	@Override
	public void setFocus() {
		frame.control().setFocus();
	}
}
