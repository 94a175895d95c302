package org.certclinic.knowledge.author;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.certclinic.knowledge.codes.Code;
import org.certclinic.knowledge.codes.CodeFamily;
import org.certclinic.knowledge.model.Case;
import org.certclinic.knowledge.model.Cause;
import org.certclinic.knowledge.model.CodeSymptom;
import org.certclinic.knowledge.model.Entry;
import org.certclinic.knowledge.model.FindingSymptom;
import org.certclinic.knowledge.model.MessageSymptom;
import org.certclinic.knowledge.model.PossibleCause;
import org.certclinic.knowledge.model.Remedy;
import org.certclinic.knowledge.model.Symptom;

/**
 * Something by which a case is known, apart from its words.
 *
 * @param key the {@link Code#key} of a code, the text of a message, the id of a rule, cause or remedy
 */
public record Sign(Kind kind, String key) {
	/** Kinds of signs, those that say most about a case first. */
	public enum Kind {
		CODE(3), MESSAGE(3), FINDING(2), CAUSE(2), REMEDY(1);

		/** How much of it makes two cases the same. */
		final double worth;

		Kind(double worth) {
			this.worth = worth;
		}
	}

	static final Comparator<Sign> ORDER = Comparator.comparing(Sign::kind).thenComparing(Sign::key);

	public Sign {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(key, "key");
	}

	/** All signs of a case, those of its causes' remedies too. */
	static Set<Sign> of(Case item) {
		Set<Sign> signs = new LinkedHashSet<>();
		item.getSymptoms().forEach(symptom -> add(signs, symptom));
		for (PossibleCause possible : item.getCauses()) {
			Cause cause = possible.getCause();
			if (cause != null) { // not chosen yet
				add(signs, Kind.CAUSE, cause);
				cause.getRemedies().forEach(remedy -> add(signs, Kind.REMEDY, remedy));
			}
		}
		for (Remedy remedy : item.getRemedies()) {
			add(signs, Kind.REMEDY, remedy);
		}
		return signs;
	}

	private static void add(Set<Sign> signs, Kind kind, Entry part) {
		signs.add(new Sign(kind, Objects.requireNonNullElse(part.getId(), "")));
	}

	private static void add(Set<Sign> signs, Symptom symptom) {
		switch (symptom) {
		case CodeSymptom code when !blank(code.getFamily()) && !blank(code.getValue()) -> CodeFamily.of(code.getFamily())
				.ifPresent(family -> signs.add(new Sign(Kind.CODE, Code.key(family, code.getValue()))));
		case MessageSymptom message when !blank(message.getText()) -> signs.add(new Sign(Kind.MESSAGE, message.getText()));
		case FindingSymptom finding when !blank(finding.getRule()) -> signs.add(new Sign(Kind.FINDING, finding.getRule()));
		default -> { // observations are words, and what is still to be filled in says nothing
		}
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
