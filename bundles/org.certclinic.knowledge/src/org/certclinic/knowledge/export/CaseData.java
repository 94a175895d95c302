package org.certclinic.knowledge.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Symptom;

/**
 * Entries as plain maps, lists, strings, numbers and truth values, as JSON has them: texts are {@code {"zh", "en"}}, dates
 * ISO 8601, other entries their ids; what is not known is absent. A case holds its causes and their remedies as a whole.
 */
public final class CaseData {
	private static final int MOST_RELATED = 5;

	private final KnowledgeBase base;

	/** @param base where related cases are looked for */
	public CaseData(KnowledgeBase base) {
		this.base = base;
	}

	/** The whole case. */
	public Map<String, Object> of(Case item) {
		Map<String, Object> data = entry(item);
		put(data, "area", item.getArea().getLiteral());
		put(data, "kind", item.getKind().getLiteral());
		put(data, "answer", text(Words.of(item.getAnswer())));
		put(data, "symptoms", list(item.getSymptoms(), CaseData::symptom));
		put(data, "phrases", phrases(item));
		put(data, "questions", list(item.getQuestions(), CaseData::question));
		put(data, "causes", list(CaseOutline.byLikelihood(item), this::possible));
		put(data, "remedies", list(item.getRemedies(), this::of));
		put(data, "related", base.related(item).stream().limit(MOST_RELATED).map(Entry::getId).toList());
		return data;
	}

	/** The cause with its remedies. */
	public Map<String, Object> of(Cause cause) {
		Map<String, Object> data = entry(cause);
		put(data, "explanation", text(Words.of(cause.getExplanation())));
		put(data, "remedies", list(cause.getRemedies(), this::of));
		return data;
	}

	/** The remedy with its steps. */
	public Map<String, Object> of(Remedy remedy) {
		Map<String, Object> data = entry(remedy);
		put(data, "performer", remedy.getPerformer().getLiteral());
		put(data, "risks", list(remedy.getRisks(), risk -> risk.getLiteral()));
		put(data, "steps", list(remedy.getSteps(), StepData::of));
		return data;
	}

	private Map<String, Object> possible(PossibleCause possible) {
		Map<String, Object> data = new LinkedHashMap<>();
		put(data, "likelihood", possible.getLikelihood().getLiteral());
		data.putAll(of(possible.getCause()));
		return data;
	}

	private static Map<String, Object> entry(Entry entry) {
		Map<String, Object> data = new LinkedHashMap<>();
		put(data, "id", entry.getId());
		put(data, "title", text(Words.of(entry.getTitle())));
		put(data, "lifecycle", entry.getLifecycle().getLiteral());
		put(data, "audience", entry.getAudience().getLiteral());
		put(data, "revision", entry.getRevision());
		put(data, "applicability", applicability(entry.getApplicability()));
		put(data, "notes", list(entry.getNotes(), CaseData::note));
		return data;
	}

	private static Map<String, Object> applicability(Applicability where) {
		Map<String, Object> data = new LinkedHashMap<>();
		if (where != null) { // absent: everywhere and always
			put(data, "caSystems", List.copyOf(where.getCaSystems()));
			put(data, "banks", List.copyOf(where.getBanks()));
			put(data, "operatingSystems", List.copyOf(where.getOperatingSystems()));
			put(data, "browsers", List.copyOf(where.getBrowsers()));
			put(data, "keyVendors", List.copyOf(where.getKeyVendors()));
			put(data, "csps", List.copyOf(where.getCsps()));
			put(data, "validFrom", Optional.ofNullable(where.getValidFrom()).map(Object::toString).orElse(""));
			put(data, "validUntil", Optional.ofNullable(where.getValidUntil()).map(Object::toString).orElse(""));
			put(data, "supersededBy", id(where.getSupersededBy()));
		}
		return data;
	}

	private static Map<String, Object> note(Note note) {
		Map<String, Object> data = new LinkedHashMap<>();
		put(data, "source", note.getSource());
		put(data, "text", text(Words.of(note.getText())));
		return data;
	}

	private static Map<String, Object> symptom(Symptom symptom) {
		Map<String, Object> data = new LinkedHashMap<>();
		switch (symptom) {
		case CodeSymptom code -> {
			put(data, "type", "code");
			put(data, "family", code.getFamily());
			put(data, "value", code.getValue());
		}
		case MessageSymptom message -> {
			put(data, "type", "message");
			put(data, "text", message.getText());
			put(data, "pattern", message.getPattern());
		}
		case ObservationSymptom observation -> {
			put(data, "type", "observation");
			put(data, "text", text(Words.of(observation.getText())));
		}
		case FindingSymptom finding -> {
			put(data, "type", "finding");
			put(data, "rule", finding.getRule());
		}
		default -> throw new IllegalStateException(symptom.eClass().getName()); // a new kind needs its fields here
		}
		put(data, "likelihood", symptom.getLikelihood().getLiteral());
		return data;
	}

	private static Map<String, Object> phrases(Case item) {
		Map<String, Object> data = new LinkedHashMap<>();
		if (item.getPhrases() != null) {
			put(data, "zh", List.copyOf(item.getPhrases().getZh()));
			put(data, "en", List.copyOf(item.getPhrases().getEn()));
		}
		return data;
	}

	private static Map<String, Object> question(Question question) {
		Map<String, Object> data = new LinkedHashMap<>();
		put(data, "text", text(Words.of(question.getText())));
		put(data, "answers", list(question.getAnswers(), CaseData::answer));
		return data;
	}

	private static Map<String, Object> answer(Answer answer) {
		Map<String, Object> data = new LinkedHashMap<>();
		put(data, "text", text(Words.of(answer.getText())));
		put(data, "supports", list(answer.getSupports(), Entry::getId));
		put(data, "excludes", list(answer.getExcludes(), Entry::getId));
		return data;
	}

	/** The text in the languages it has. */
	static Map<String, Object> text(BilingualText text) {
		Map<String, Object> data = new LinkedHashMap<>();
		put(data, "zh", text.zh());
		put(data, "en", text.en());
		return data;
	}

	/** The id of an entry that may be absent. */
	static String id(Entry entry) {
		return entry == null ? "" : entry.getId();
	}

	static <T> List<Object> list(List<T> values, Function<T, Object> each) {
		return values.stream().map(each).toList();
	}

	/** Puts what is known: no {@code null}, no empty text, no empty list. */
	static void put(Map<String, Object> data, String field, Object value) {
		boolean unknown = switch (value) {
		case null -> true;
		case String text -> text.isBlank();
		case List<?> list -> list.isEmpty();
		case Map<?, ?> map -> map.isEmpty();
		default -> false;
		};
		if (!unknown) {
			data.put(field, value);
		}
	}
}
