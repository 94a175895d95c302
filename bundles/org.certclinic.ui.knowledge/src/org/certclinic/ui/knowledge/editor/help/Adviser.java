package org.certclinic.ui.knowledge.editor.help;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.certclinic.core.BilingualText;
import org.certclinic.knowledge.Knowledge;
import org.certclinic.knowledge.KnowledgeBase;
import org.certclinic.knowledge.author.Draft;
import org.certclinic.knowledge.author.Duplicate;
import org.certclinic.knowledge.author.Duplicates;
import org.certclinic.knowledge.author.Impact;
import org.certclinic.knowledge.author.Suggestions;
import org.certclinic.knowledge.codes.CodeBook;
import org.certclinic.rules.BuiltInRules;
import org.certclinic.rules.RuleTexts;

/** What authors ask about one state of the knowledge; to be made in the background, because all of it is looked through. Thread-safe. */
public final class Adviser {
	private final Knowledge knowledge;
	private final KnowledgeBase base;
	private final Duplicates duplicates;
	private final Suggestions suggestions;
	private final Impact impact;
	private final Map<String, BilingualText> rules = rules();

	Adviser(Knowledge knowledge) {
		this.knowledge = knowledge;
		this.base = knowledge.base();
		this.base.references(); // made now, so that nobody waits for them
		this.duplicates = new Duplicates(base, knowledge.search());
		this.suggestions = new Suggestions(base, new CodeBook(), rules);
		this.impact = new Impact(base);
	}

	private static Map<String, BilingualText> rules() {
		var texts = new RuleTexts();
		Map<String, BilingualText> rules = new HashMap<>();
		BuiltInRules.all(InstantSource.system()).forEach(rule -> rules.put(rule.metadata().id().value(), texts.title(rule.metadata().id())));
		return rules;
	}

	boolean isOf(Knowledge other) {
		return knowledge == other;
	}

	/** Cases that the draft may be a second one of; while the knowledge is in use. */
	List<Duplicate> duplicates(Draft draft, BooleanSupplier cancelled) {
		return duplicates.of(draft, cancelled);
	}

	/** All entries. */
	public KnowledgeBase base() {
		return base;
	}

	/** What may be meant by what is typed. */
	public Suggestions suggestions() {
		return suggestions;
	}

	/** What a rule finds; empty for one that is not known. */
	public Optional<BilingualText> rule(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** Who uses what. */
	public Impact impact() {
		return impact;
	}
}
