package org.certclinic.knowledge.lint;

import java.util.Optional;
import java.util.function.Function;

import org.certclinic.core.Severity;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;

/** Data of a person or a real voucher in a text that is made to be passed on. */
final class PersonalDataRule implements EntryRule {
	/** What the message shows of the data, at its start and end. */
	private static final int SHOWN = 2;
	/** Shorter data, a name, is told by its first character. */
	private static final int SHORT = 3 * SHOWN;

	private final String kind;
	private final Function<String, Optional<String>> finder;

	/** @param finder the first such data in a text */
	PersonalDataRule(String kind, Function<String, Optional<String>> finder) {
		this.kind = kind;
		this.finder = finder;
	}

	@Override
	public String id() {
		return "kb.privacy." + kind;
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(Entry entry, Findings findings) {
		for (EObject part : Parts.all(entry)) {
			Parts.strings(part).stream().flatMap(text -> finder.apply(text).stream()).distinct()
					.forEach(data -> findings.add(part, masked(data)));
		}
	}

	private static String masked(String data) {
		return data.length() < SHORT ? data.substring(0, 1) + "…" : data.substring(0, SHOWN) + "…" + data.substring(data.length() - SHOWN);
	}
}
