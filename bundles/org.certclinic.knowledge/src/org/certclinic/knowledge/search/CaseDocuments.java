package org.certclinic.knowledge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Symptom;
import org.certclinic.knowledge.model.Text;

/** Makes index documents of cases. */
final class CaseDocuments {
	/** The title counts as much as this many other places. */
	private static final int TITLE_WEIGHT = 3;
	private static final int SYMPTOM_WEIGHT = 2;

	private final Concepts concepts;

	CaseDocuments(Concepts concepts) {
		this.concepts = concepts;
	}

	Document document(Case item) {
		var document = new Document();
		document.add(new StringField(Fields.ID, item.getId(), Field.Store.NO));
		document.add(new SortedDocValuesField(Fields.ID, new BytesRef(item.getId())));
		document.add(new BinaryDocValuesField(Fields.FACTS, facts(item).written()));
		store(document, Fields.SUMMARY_ZH, zh(item.getAnswer()));
		store(document, Fields.SUMMARY_EN, en(item.getAnswer()));
		List<String> head = head(item);
		addText(document, Fields.HEAD, head);
		addText(document, Fields.BODY, body(item));
		conceptsOf(head).forEach(concept -> document.add(new StringField(Fields.CONCEPT, concept, Field.Store.NO)));
		conceptsOf(List.of(zh(item.getTitle()), en(item.getTitle())))
				.forEach(concept -> document.add(new StringField(Fields.TOPIC, concept, Field.Store.NO)));
		keyed(item).flatMap(CaseDocuments::keys).forEach(key -> document.add(new StringField(Fields.CODE, key, Field.Store.NO)));
		addFacets(document, item);
		return document;
	}

	private static CaseFacts facts(Case item) {
		return new CaseFacts(item.getId(), new BilingualText(zh(item.getTitle()), en(item.getTitle())),
				keyed(item).flatMap(symptom -> keys(symptom).map(key -> key + "|" + symptom.getLikelihood().getValue())).toList(),
				all(item, MessageSymptom.class).map(MessageSymptom::getText).filter(text -> !text.isEmpty()).toList(),
				all(item, MessageSymptom.class).map(MessageSymptom::getPattern)
						.filter(pattern -> pattern != null && !pattern.isEmpty()).toList(),
				Optional.ofNullable(item.getApplicability()).map(Applicability::getValidUntil));
	}

	private static <T extends Symptom> Stream<T> all(Case item, Class<T> kind) {
		return item.getSymptoms().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** The symptoms that are looked up, not read. */
	private static Stream<Symptom> keyed(Case item) {
		return Stream.concat(all(item, CodeSymptom.class), all(item, FindingSymptom.class));
	}

	private static Stream<String> keys(Symptom symptom) {
		return switch (symptom) {
		case CodeSymptom code -> keys(code);
		case FindingSymptom finding -> Stream.of(KeyedCases.key(finding.getRule()));
		default -> Stream.empty();
		};
	}

	/** Of the code and its aliases; none for a family that is not known. */
	private static Stream<String> keys(CodeSymptom code) {
		return CodeFamily.of(code.getFamily()).stream().map(family -> Code.key(family, code.getValue()))
				.flatMap(key -> Stream.concat(Stream.of(key), CodeBook.aliases(key).stream()));
	}

	private static void addText(Document document, String field, List<String> texts) {
		texts.forEach(text -> document.add(new TextField(field, Wording.normalise(text), Field.Store.NO)));
	}

	private Set<String> conceptsOf(List<String> texts) {
		Set<String> found = new LinkedHashSet<>();
		texts.stream().distinct().map(Wording::normalise).flatMap(text -> concepts.in(text).stream())
				.forEach(mention -> found.add(mention.concept()));
		return found;
	}

	private static List<String> head(Case item) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < TITLE_WEIGHT; i++) {
			add(texts, item.getTitle());
		}
		if (item.getPhrases() != null) {
			texts.addAll(item.getPhrases().getZh());
			texts.addAll(item.getPhrases().getEn());
		}
		for (Symptom symptom : item.getSymptoms()) {
			for (int i = 0; i < SYMPTOM_WEIGHT; i++) {
				switch (symptom) {
				case MessageSymptom message -> texts.add(message.getText());
				case ObservationSymptom observation -> add(texts, observation.getText());
				case CodeSymptom code -> texts.add(code.getValue());
				default -> { // findings are matched by rule, not by words
				}
				}
			}
		}
		causes(item).forEach(cause -> add(texts, cause.getTitle()));
		return texts;
	}

	private static List<String> body(Case item) {
		List<String> texts = new ArrayList<>();
		add(texts, item.getAnswer());
		for (Question question : item.getQuestions()) {
			add(texts, question.getText());
			question.getAnswers().forEach(answer -> add(texts, answer.getText()));
		}
		Set<Remedy> remedies = new LinkedHashSet<>(item.getRemedies());
		for (Cause cause : causes(item)) {
			add(texts, cause.getExplanation());
			remedies.addAll(cause.getRemedies());
		}
		for (Remedy remedy : remedies) {
			add(texts, remedy.getTitle());
			remedy.getSteps().forEach(step -> {
				add(texts, step.getText());
				step.getOutcomes().forEach(outcome -> add(texts, outcome.getText()));
			});
		}
		item.getNotes().forEach(note -> add(texts, note.getText()));
		return texts;
	}

	private static List<Cause> causes(Case item) {
		return item.getCauses().stream().map(PossibleCause::getCause).filter(cause -> cause != null).toList();
	}

	private void addFacets(Document document, Case item) {
		addFacet(document, Facet.AREA, item.getArea().getLiteral());
		addFacet(document, Facet.KIND, item.getKind().getLiteral());
		addFacet(document, Facet.STATUS, item.getLifecycle().getLiteral());
		for (Applicability where : applicabilities(item)) {
			where.getCaSystems().forEach(value -> addFacet(document, Facet.CA_SYSTEM, value));
			where.getOperatingSystems().forEach(value -> addFacet(document, Facet.OPERATING_SYSTEM, value));
			where.getBrowsers().forEach(value -> addFacet(document, Facet.BROWSER, value));
			where.getKeyVendors().forEach(value -> addFacet(document, Facet.KEY_VENDOR, value));
		}
	}

	/** Of the case and of its causes: a case has whatever one of its causes is bound to. */
	private static Set<Applicability> applicabilities(Case item) {
		Set<Applicability> all = new LinkedHashSet<>();
		Optional.ofNullable(item.getApplicability()).ifPresent(all::add);
		for (Cause cause : causes(item)) {
			Optional.ofNullable(cause.getApplicability()).ifPresent(all::add);
			cause.getRemedies().forEach(remedy -> Optional.ofNullable(remedy.getApplicability()).ifPresent(all::add));
		}
		return all;
	}

	private static void addFacet(Document document, Facet facet, String value) {
		document.add(new StringField(Fields.facet(facet), value, Field.Store.NO));
		document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(value)));
	}

	private static void store(Document document, String field, String value) {
		if (!value.isEmpty()) {
			document.add(new StoredField(field, value));
		}
	}

	private static void add(List<String> texts, Text text) {
		if (!zh(text).isEmpty()) {
			texts.add(zh(text));
		}
		if (!en(text).isEmpty()) {
			texts.add(en(text));
		}
	}

	private static String zh(Text text) {
		return text == null || text.getZh() == null ? "" : text.getZh();
	}

	private static String en(Text text) {
		return text == null || text.getEn() == null ? "" : text.getEn();
	}
}
