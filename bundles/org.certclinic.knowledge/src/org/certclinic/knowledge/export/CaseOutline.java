package org.certclinic.knowledge.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Audience;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.Likelihood;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Symptom;

/** Lays a case out for an engineer, in one language: what to ask first, the causes by likelihood, what to do, the facts. */
final class CaseOutline {
	private static final int MOST_RELATED = 5;

	private final KnowledgeBase base;
	private final Locale language;
	private final List<Block> blocks = new ArrayList<>();
	private final Set<Remedy> shown = new HashSet<>();

	private CaseOutline(KnowledgeBase base, Locale language) {
		this.base = base;
		this.language = language;
	}

	/** The whole case. Parts without text are left out. */
	static List<Block> of(Case item, KnowledgeBase base, Locale language) {
		var outline = new CaseOutline(base, language);
		outline.add(item);
		return List.copyOf(outline.blocks);
	}

	private void add(Case item) {
		heading(1, title(item));
		paragraph(joined(" · ", Stream.of(item.getId(), in(Words.of(item.getArea())), in(Words.of(item.getKind())),
				in(Words.of(item.getLifecycle())), internal(item))));
		paragraph(applicability(item));
		paragraph(in(Words.of(item.getAnswer())));
		section("outline.symptoms", item.getSymptoms(), this::symptom);
		section("outline.questions", item.getQuestions(), this::question);
		section(item.getCauses().isEmpty() ? "outline.remedies" : "outline.remediesFirst", item.getRemedies(),
				remedy -> remedy(3, remedy));
		section("outline.causes", byLikelihood(item), this::cause);
		section("outline.notes", notes(item), this::note);
		section("outline.related", base.related(item).stream().limit(MOST_RELATED).toList(), this::related);
	}

	private <T> void section(String title, List<T> parts, Consumer<T> each) {
		if (!parts.isEmpty()) {
			heading(2, word(title));
			parts.forEach(each);
		}
	}

	static List<PossibleCause> byLikelihood(Case item) {
		return item.getCauses().stream().filter(possible -> possible.getCause() != null)
				.sorted(Comparator.comparing(PossibleCause::getLikelihood)).toList();
	}

	private static List<Note> notes(Case item) {
		Stream<Cause> causes = byLikelihood(item).stream().map(PossibleCause::getCause);
		Stream<Entry> ofCauses = causes.flatMap(cause -> Stream.concat(Stream.of(cause), cause.getRemedies().stream()));
		return Stream.concat(Stream.concat(Stream.of(item), item.getRemedies().stream()), ofCauses).distinct()
				.flatMap(entry -> entry.getNotes().stream()).toList();
	}

	private void symptom(Symptom symptom) {
		String what = switch (symptom) {
		case CodeSymptom code -> in(Words.text("outline.code", code.getValue(), Words.ofFamily(code.getFamily())));
		case MessageSymptom message -> in(Words.text("outline.message", message.getText()));
		case ObservationSymptom observation -> in(Words.of(observation.getText()));
		case FindingSymptom finding -> in(Words.text("outline.finding", finding.getRule()));
		default -> throw new IllegalStateException(symptom.eClass().getName()); // a new kind needs words here
		};
		boolean usual = symptom.getLikelihood() == Likelihood.COMMON;
		item(0, 0, usual ? what : in(Words.text("outline.with", what, Words.of(symptom.getLikelihood()))));
	}

	private void question(Question question) {
		item(0, question.eContainer() instanceof Case item ? item.getQuestions().indexOf(question) + 1 : 0,
				in(Words.of(question.getText())));
		question.getAnswers().forEach(answer -> item(1, 0, answer(answer)));
	}

	private String answer(Answer answer) {
		return joined(" ", Stream.of(in(Words.of(answer.getText())),
				verdict("outline.supports", answer.getSupports()), verdict("outline.excludes", answer.getExcludes())));
	}

	private String verdict(String key, List<Cause> causes) {
		String titles = joined(word("outline.separator"), causes.stream().map(this::title));
		return titles.isEmpty() ? "" : in(Words.text(key, titles));
	}

	private void cause(PossibleCause possible) {
		Cause cause = possible.getCause();
		heading(3, in(Words.text("outline.with", title(cause), Words.of(possible.getLikelihood()))));
		paragraph(applicability(cause));
		paragraph(in(Words.of(cause.getExplanation())));
		cause.getRemedies().forEach(remedy -> remedy(4, remedy));
	}

	private void remedy(int level, Remedy remedy) {
		if (!shown.add(remedy)) {
			paragraph(in(Words.text("outline.seeAbove", title(remedy))));
			return;
		}
		heading(level, title(remedy));
		paragraph(joined(" · ", Stream.of(in(Words.text("outline.performer", Words.of(remedy.getPerformer()))),
				internal(remedy), applicability(remedy))));
		remedy.getRisks().forEach(risk -> blocks.add(new Block.Warning(in(Words.of(risk)))));
		blocks.addAll(new StepOutline(language).steps(remedy));
	}

	private void note(Note note) {
		item(0, 0, in(Words.text("outline.note", Words.of(note.getText()), note.getSource())));
	}

	private void related(Case other) {
		blocks.add(new Block.Item(0, 0, other.getId() + " " + title(other), Optional.of(new Block.OtherCase(other.getId()))));
	}

	private String internal(Entry entry) {
		return entry.getAudience() == Audience.INTERNAL ? word("outline.internal") : "";
	}

	private String applicability(Entry entry) {
		Applicability where = entry.getApplicability();
		if (where == null) {
			return "";
		}
		Stream<String> places = Stream.of(where.getCaSystems(), where.getBanks(), where.getOperatingSystems(),
				where.getBrowsers(), where.getKeyVendors(), where.getCsps()).flatMap(List::stream);
		String names = joined(word("outline.separator"), places);
		return joined(" · ", Stream.of(names.isEmpty() ? "" : in(Words.text("outline.appliesTo", names)),
				where.getValidFrom() == null ? "" : in(Words.text("outline.validFrom", where.getValidFrom())),
				where.getValidUntil() == null ? "" : in(Words.text("outline.validUntil", where.getValidUntil())),
				where.getSupersededBy() == null ? "" : in(Words.text("outline.superseded", title(where.getSupersededBy())))));
	}

	private void heading(int level, String text) {
		blocks.add(new Block.Heading(level, text));
	}

	private void paragraph(String text) {
		if (!text.isEmpty()) {
			blocks.add(new Block.Paragraph(text));
		}
	}

	private void item(int depth, int number, String text) {
		blocks.add(new Block.Item(depth, number, text));
	}

	private String title(Entry entry) {
		String title = in(Words.of(entry.getTitle()));
		return title.isEmpty() ? entry.getId() : title;
	}

	private String in(BilingualText text) {
		return text.in(language);
	}

	private String word(String key) {
		return in(Words.text(key));
	}

	private static String joined(String separator, Stream<String> parts) {
		return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
	}
}
