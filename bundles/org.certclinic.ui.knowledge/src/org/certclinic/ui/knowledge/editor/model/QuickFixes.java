package org.certclinic.ui.knowledge.editor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.certclinic.knowledge.author.Spelling;
import org.certclinic.knowledge.lint.Glossary;
import org.certclinic.knowledge.lint.Glossary.Slip;
import org.certclinic.knowledge.lint.OutdatedTechnology;
import org.certclinic.knowledge.lint.RiskWords;
import org.certclinic.knowledge.model.Answer;
import org.certclinic.knowledge.model.Applicability;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.KnowledgeFactory;
import org.certclinic.knowledge.model.Language;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Risk;
import org.certclinic.knowledge.model.Step;
import org.certclinic.knowledge.model.Text;
import org.certclinic.ui.knowledge.editor.model.PartEdits.Says;
import org.certclinic.ui.knowledge.editor.model.QuickFix.Kind;
import org.eclipse.emf.ecore.EObject;

/** Knows how to mend what rules find, where there is one obvious way. */
public final class QuickFixes {
	private static final String BROWSER = "Internet Explorer";

	private final Translations translations;
	private final Function<String, Optional<Entry>> entries;
	private final Spelling spelling = new Spelling(new Glossary());

	/** @param entries finds an entry by its id */
	public QuickFixes(Translations translations, Function<String, Optional<Entry>> entries) {
		this.translations = translations;
		this.entries = entries;
	}

	/** How to mend what the rule found in a part; empty where an author has to think. */
	public Optional<QuickFix> of(String rule, EObject part) {
		return switch (part) {
		case Text text when rule.equals("kb.text.outdated-translation") -> Optional.of(new QuickFix(Kind.ACCEPT_TRANSLATION, "", () -> translations.accept(text)));
		case Text text when rule.equals("kb.text.term") -> term(text);
		case Step step when rule.equals("kb.remedy.unmarked-risk") -> risk(step);
		case Entry entry when rule.equals("kb.applicability.missing") -> applicability(entry);
		case PossibleCause possible when rule.equals("kb.case.repeated-cause") -> Optional.of(new QuickFix(Kind.REMOVE_REPEATED_CAUSE, "", () -> PartEdits.remove(possible)));
		default -> rule.equals("kb.file.dangling-reference") || rule.equals("kb.answer.foreign-cause") ? reference(part) : Optional.empty();
		};
	}

	private Optional<QuickFix> term(Text text) {
		List<Slip> slips = Stream.of(Language.values()).flatMap(language -> spelling.slips(text, language).stream()).toList();
		String terms = slips.stream().map(Slip::term).distinct().collect(Collectors.joining(", "));
		return slips.isEmpty() ? Optional.empty() : Optional.of(new QuickFix(Kind.USE_TERM, terms, () -> {
			for (Language language : Language.values()) {
				List<Slip> found = spelling.slips(text, language);
				if (!found.isEmpty()) {
					translations.write(text, language, spelling.corrected(text, language, found));
				}
			}
		}));
	}

	/** Marks all risks the step speaks of. */
	private static Optional<QuickFix> risk(Step step) {
		var remedy = (Remedy) step.eContainer();
		return Arrays.stream(Risk.values()).filter(risk -> !remedy.getRisks().contains(risk) && RiskWords.mention(step, risk).isPresent()).findFirst()
				.map(risk -> new QuickFix(Kind.MARK_RISK, risk.getLiteral(), () -> remedy.getRisks().add(risk)));
	}

	private static Optional<QuickFix> applicability(Entry entry) {
		return Stream.ofNullable(entry.getTitle()).flatMap(title -> Stream.of(Language.values()).map(language -> Translations.in(title, language)))
				.flatMap(OutdatedTechnology::mentions).findFirst().map(QuickFixes::product)
				.map(product -> new QuickFix(Kind.ADD_APPLICABILITY, product, () -> {
					Applicability where = Optional.ofNullable(entry.getApplicability()).orElseGet(KnowledgeFactory.eINSTANCE::createApplicability);
					(isSystem(product) ? where.getOperatingSystems() : where.getBrowsers()).add(product);
					entry.setApplicability(where);
				}));
	}

	/** The system or browser that is needed for outdated software of this name. */
	private static String product(String name) {
		if (isSystem(name)) {
			return name.toLowerCase(Locale.ROOT).startsWith("vista") ? "Windows " + name : name;
		}
		return name.toLowerCase(Locale.ROOT).startsWith("ie") ? name : BROWSER; // what else is outdated runs in it alone
	}

	private static boolean isSystem(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		return small.startsWith("windows") || small.startsWith("vista");
	}

	private Optional<QuickFix> reference(EObject part) {
		List<String> dead = ids(part).stream().filter(id -> isDead(id, part)).distinct().toList();
		return dead.isEmpty() ? Optional.empty()
				: Optional.of(new QuickFix(Kind.REMOVE_REFERENCE, String.join(", ", dead), () -> dead.forEach(id -> remove(part, id))));
	}

	/** An answer may speak of causes of its case only. */
	private boolean isDead(String id, EObject part) {
		boolean foreign = part instanceof Answer && part.eContainer().eContainer() instanceof Case item
				&& item.getCauses().stream().noneMatch(possible -> possible.getCause() != null && id.equals(possible.getCause().getId()));
		return foreign || entries.apply(id).isEmpty();
	}

	private static List<String> ids(EObject part) {
		List<String> ids = new ArrayList<>();
		part.eCrossReferences().stream().filter(Entry.class::isInstance).map(Entry.class::cast).map(Entry::getId).forEach(ids::add);
		return ids;
	}

	private static void remove(EObject part, String id) {
		switch (part) {
		case PossibleCause possible -> PartEdits.remove(possible);
		case Answer answer -> PartEdits.say(answer, id, Says.NOTHING);
		case Remedy _ -> {
			// names no entry itself
		}
		case Entry owner -> PartEdits.remove(new Part.RemedyPart(owner, id));
		default -> part.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isMany())
				.filter(reference -> part.eGet(reference, false) instanceof Entry named && id.equals(named.getId())).forEach(part::eUnset);
		}
	}
}
