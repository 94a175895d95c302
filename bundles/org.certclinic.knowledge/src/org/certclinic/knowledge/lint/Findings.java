package org.certclinic.knowledge.lint;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.certclinic.core.Texts;
import org.certclinic.knowledge.model.Entry;
import org.eclipse.emf.ecore.EObject;

/** Takes what one rule finds in one entry. */
final class Findings {
	private static final Texts TEXTS = Texts.beside(Findings.class);

	private final EntryRule rule;
	private final Entry entry;
	private final Path file;
	private final EntryLines lines;
	private final BiConsumer<LintFinding, EObject> sink;

	Findings(EntryRule rule, Entry entry, Path file, EntryLines lines, BiConsumer<LintFinding, EObject> sink) {
		this.rule = rule;
		this.entry = entry;
		this.file = file;
		this.lines = lines;
		this.sink = sink;
	}

	/** Reports {@code where}, the entry or a part of it; {@code arguments} fill the rule's message. */
	void add(EObject where, Object... arguments) {
		sink.accept(new LintFinding(file, lines.of(where), Optional.of(entry.getId()), rule.id(), rule.severity(),
				TEXTS.text(rule.id(), arguments)), where);
	}
}
