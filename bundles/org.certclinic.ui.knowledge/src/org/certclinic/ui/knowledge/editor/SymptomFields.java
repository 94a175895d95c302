package org.certclinic.ui.knowledge.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.certclinic.knowledge.BoundedPattern;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.ui.UiLanguage;
import org.certclinic.ui.WidgetKey;
import org.certclinic.ui.knowledge.WidgetKeys;
import org.certclinic.ui.knowledge.Words;
import org.certclinic.ui.knowledge.editor.help.HelpTexts;
import org.certclinic.ui.knowledge.editor.model.TextSlot;
import org.certclinic.ui.knowledge.editor.words.Labels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a symptom: what the tables say of a code while it is typed, whether a pattern fits a message. */
final class SymptomFields {
	private static final String FIELD = WidgetKeys.EDITOR_FIELD;

	private final EditorDesk desk;
	private final CodeBook codes = new CodeBook();
	private final Locale locale = UiLanguage.current().locale();

	SymptomFields(EditorDesk desk) {
		this.desk = desk;
	}

	void fill(Fields fields, Symptom symptom) {
		switch (symptom) {
		case CodeSymptom code -> addCode(fields, code);
		case MessageSymptom message -> addMessage(fields, message);
		case ObservationSymptom observation -> fields.bilingual(Labels.Symptom_observation, FIELD + "observation",
				new TextSlot(observation, Literals.OBSERVATION_SYMPTOM__TEXT), 2);
		case FindingSymptom finding -> addFinding(fields, finding);
		default -> throw new IllegalArgumentException(symptom.eClass().getName());
		}
		fields.choice(Labels.Field_likelihood, FIELD + "likelihood", List.of(Likelihood.values()), Words::of, Value.of(symptom, Literals.SYMPTOM__LIKELIHOOD));
	}

	private void addCode(Fields fields, CodeSymptom symptom) {
		List<String> families = new ArrayList<>(List.of(CodeFamily.values()).stream().map(CodeFamily::id).toList());
		if (symptom.getFamily() != null && !families.contains(symptom.getFamily())) {
			families.add(symptom.getFamily());
		}
		fields.choice(Labels.Field_family, FIELD + "family", families, id -> CodeFamily.of(id).map(Words::of).orElse(id),
				Value.of(symptom, Literals.CODE_SYMPTOM__FAMILY));
		TextField value = fields.line(Labels.Field_code, FIELD + "code", Value.text(symptom, Literals.CODE_SYMPTOM__VALUE));
		Assist.field(value.control(), typed -> CodeFamily.of(EntryWords.plain(symptom.getFamily()))
				.map(family -> desk.suggest(suggestions -> suggestions.codes(family, typed))).orElse(List.of()));
		Label reading = WidgetKey.set(FIELD + "reading", fields.fact(Labels.Field_reading, ""));
		fields.onRefresh(() -> Fields.say(reading, reading(symptom)));
	}

	/** What the tables know of the code as it is typed by now. */
	private String reading(CodeSymptom symptom) {
		Optional<CodeFamily> family = CodeFamily.of(EntryWords.plain(symptom.getFamily()));
		String value = EntryWords.plain(symptom.getValue());
		if (value.isBlank() || family.isEmpty()) {
			return Messages.Reading_none;
		}
		String own = family.orElseThrow().canonical(value);
		if (family.orElseThrow() == CodeFamily.CA) {
			return NLS.bind(Messages.Reading_ca, own);
		}
		List<Code> found = find(family.orElseThrow(), own);
		String readings = found.stream().map(code -> (code.name().map(name -> name + ": ").orElse("") + code.meaning().in(locale)).strip()).distinct()
				.collect(Collectors.joining("\n"));
		return own + "  " + (readings.isEmpty() ? Messages.Reading_unlisted : readings);
	}

	private List<Code> find(CodeFamily family, String value) {
		try {
			return codes.find(family, value);
		} catch (NumberFormatException | IndexOutOfBoundsException _) {
			return List.of(); // not a code yet
		}
	}

	private void addMessage(Fields fields, MessageSymptom message) {
		fields.block(Labels.Field_message, FIELD + "message", Value.text(message, Literals.MESSAGE_SYMPTOM__TEXT), 2);
		fields.line(Labels.Field_pattern, FIELD + "pattern", Value.text(message, Literals.MESSAGE_SYMPTOM__PATTERN));
		Composite tester = fields.other(Labels.Field_test);
		var sample = WidgetKey.set(FIELD + "sample", new Text(tester, SWT.BORDER));
		sample.setMessage(Messages.Test_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sample);
		Label answer = WidgetKey.set(FIELD + "fits", PageFrame.hint(tester, ""));
		Runnable test = () -> Fields.say(answer, fits(EntryWords.plain(message.getPattern()), sample.getText()));
		sample.addModifyListener(_ -> test.run());
		fields.onRefresh(test);
	}

	private static String fits(String pattern, String sample) {
		if (pattern.isEmpty()) {
			return Messages.Pattern_none;
		}
		try {
			var bounded = new BoundedPattern(pattern);
			return sample.isEmpty() ? Messages.Pattern_valid : switch (bounded.find(sample)) {
			case FOUND -> Messages.Pattern_fits;
			case NOT_FOUND -> Messages.Pattern_differs;
			case GAVE_UP -> Messages.Pattern_costly;
			};
		} catch (PatternSyntaxException e) {
			return NLS.bind(Messages.Pattern_wrong, e.getDescription());
		} catch (IllegalArgumentException _) {
			return NLS.bind(Messages.Pattern_long, BoundedPattern.MAX_LENGTH);
		}
	}

	private void addFinding(Fields fields, FindingSymptom finding) {
		TextField rule = fields.line(Labels.Field_rule, FIELD + "rule", Value.text(finding, Literals.FINDING_SYMPTOM__RULE));
		Assist.field(rule.control(), typed -> desk.suggest(suggestions -> suggestions.rules(typed)));
		Label reading = WidgetKey.set(FIELD + "ruleTitle", fields.fact(Labels.Field_reading, ""));
		fields.onRefresh(() -> Fields.say(reading, finding.getRule() == null ? HelpTexts.Assist_hint : desk.rule(finding.getRule())));
	}
}
