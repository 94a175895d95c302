package org.certclinic.knowledge.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.certclinic.core.BilingualText;
import org.certclinic.core.Texts;
import org.certclinic.knowledge.export.Words;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Comment;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.FindingsTest;
import org.certclinic.knowledge.model.KnowledgePackage.Literals;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.LifecycleEvent;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.Note;
import org.certclinic.knowledge.model.ObservationSymptom;
import org.certclinic.knowledge.model.Outcome;
import org.certclinic.knowledge.model.Overridden;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.QueryTest;
import org.certclinic.knowledge.model.Question;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Text;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names parts and values as authors call them. */
final class PartWords {
	/** Texts are told to this length, in characters. */
	private static final int LONGEST = 60;
	/** Lists are told to this many items. */
	private static final int MOST = 20;
	private static final Texts TEXTS = Texts.beside(PartWords.class);

	private PartWords() {
	}

	static BilingualText text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	/** Where a part is, from the outside in, for example {@code step “retry” › text}; empty for the entry itself. */
	static BilingualText place(Part part) {
		return part.owner().map(owner -> join(place(owner), segment(part)))
				.orElse(BilingualText.same(""));
	}

	/** Where a part is and, where the place does not say it, what it is. */
	static BilingualText whole(Part part) {
		BilingualText place = place(part);
		BilingualText content = part.feature().orElseThrow().isMany() ? BilingualText.same("") : value(part.any());
		return content.isEmpty() ? place : TEXTS.text("item", place, content);
	}

	/** A feature of a part, for example {@code step “retry” › text › Chinese}. */
	static BilingualText place(Part part, EStructuralFeature feature) {
		return join(place(part), feature(feature));
	}

	private static BilingualText join(BilingualText outer, BilingualText inner) {
		return outer.isEmpty() ? inner : TEXTS.text("place", outer, inner);
	}

	private static BilingualText segment(Part part) {
		EStructuralFeature feature = part.feature().orElseThrow();
		return feature.isMany() ? item(part.any(), feature) : feature(feature);
	}

	/** The name of a feature, for example {@code likelihood}. */
	static BilingualText feature(EStructuralFeature feature) {
		return TEXTS.text("feature." + feature.getName());
	}

	/** The name of a kind of thing, for example {@code code}. */
	static BilingualText kind(EClass kind) {
		return TEXTS.text("kind." + kind.getName());
	}

	/** One item of a list with what it is, for example {@code cause “pin-locked”}. */
	static BilingualText item(Object item, EStructuralFeature list) {
		return switch (item) {
		case EObject part when Features.contains(list) -> TEXTS.text("item", kind(part.eClass()), label(part));
		default -> TEXTS.text("item", TEXTS.text("one." + list.getName()), value(item));
		};
	}

	/** One value, for example {@code “text”} or {@code rare}. */
	static BilingualText value(Object value) {
		return switch (value) {
		case String text -> quoted(BilingualText.same(text));
		case Language language -> TEXTS.text("Language." + language.getLiteral());
		case Enumerator code -> Words.of(code);
		case Boolean yes -> TEXTS.text(yes ? "yes" : "no");
		case Text text -> quoted(Words.of(text));
		case EObject target when target.eContainer() == null -> quoted(reference(target));
		case EObject part -> label(part);
		default -> BilingualText.same(String.valueOf(value));
		};
	}

	/** One value as {@link #value}, whole and unquoted; of a text with its parts all of them, one a line. */
	static BilingualText full(Object value) {
		return switch (value) {
		case String text -> BilingualText.same(text);
		case Text text -> Words.of(text);
		case EObject part when part.eContainer() != null -> new BilingualText(PartOutline.of(part, BilingualText::zh), PartOutline.of(part, BilingualText::en));
		default -> value(value);
		};
	}

	/** An entry by its title where it is at hand, else by its id. */
	private static BilingualText reference(EObject target) {
		BilingualText title = !target.eIsProxy() && target instanceof Entry entry ? Words.of(entry.getTitle()) : BilingualText.same("");
		return title.isEmpty() ? BilingualText.same(Features.idOf(target)) : title;
	}

	private static BilingualText label(EObject part) {
		return switch (part) {
		case CodeSymptom code -> BilingualText.same(Stream.of(code.getFamily(), code.getValue()).filter(Objects::nonNull)
				.collect(java.util.stream.Collectors.joining(" ")));
		case MessageSymptom message -> quoted(message.getText());
		case ObservationSymptom seen -> quoted(Words.of(seen.getText()));
		case FindingSymptom finding -> quoted(finding.getRule());
		case PossibleCause possible -> Features.value(possible, possible.eClass().getEStructuralFeature("cause"))
				.map(cause -> value(cause)).orElse(quoted(""));
		case Question question -> quoted(Words.of(question.getText()));
		case Answer answer -> quoted(Words.of(answer.getText()));
		case Outcome outcome -> quoted(Words.of(outcome.getText()));
		case Note note -> quoted(Words.of(note.getText()));
		case Step step -> quoted(step.getId());
		case QueryTest test -> quoted(test.getQuery());
		case FindingsTest test -> quoted(String.join(", ", test.getFindings()));
		case LifecycleEvent event -> quoted(Words.of(event.getState()));
		case Comment comment -> quoted(comment.getText());
		case Overridden replaced -> TEXTS.text("item", feature(Literals.OVERRIDDEN__REVISION), replaced.getRevision());
		case Text text -> quoted(Words.of(text));
		case Entry entry -> quoted(entry.getId());
		default -> BilingualText.same("");
		};
	}

	private static BilingualText quoted(String text) {
		return quoted(BilingualText.same(Optional.ofNullable(text).orElse("")));
	}

	private static BilingualText quoted(BilingualText text) {
		return TEXTS.text("quoted", new BilingualText(shortened(text.zh()), shortened(text.en())));
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
	}

	/** Several items in their order; of many the first. */
	static BilingualText list(List<BilingualText> items) {
		Stream<BilingualText> told = items.size() <= MOST ? items.stream()
				: Stream.concat(items.stream().limit(MOST), Stream.of(BilingualText.same("…")));
		return told.reduce((left, right) -> TEXTS.text("list", left, right)).orElse(TEXTS.text("nothing"));
	}
}
