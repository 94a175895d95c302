package org.certclinic.ui.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.DraftFinding;
import org.certclinic.knowledge.author.DraftLint;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.knowledge.lint.Linter;
import org.certclinic.rules.BuiltInRules;

/** Says what is wrong with a draft, as {@code kb lint} does with a saved entry. Thread-safe; not for the user interface's thread. */
public final class EntryLint {
	private Optional<DraftLint> lint = Optional.empty();

	/** @param cancelled asked often; what was found until then is returned */
	public List<DraftFinding> check(Draft draft, BooleanSupplier cancelled) {
		return lint().check(draft, cancelled).own();
	}

	/** Made when it is first needed: to load all rules takes a while. */
	private synchronized DraftLint lint() {
		DraftLint made = lint.orElseGet(() -> new DraftLint(new Linter(new CodeBook(), BuiltInRules.ids())));
		lint = Optional.of(made);
		return made;
	}
}
